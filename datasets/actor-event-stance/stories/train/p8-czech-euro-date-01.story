id: p8-czech-euro-date-01
kind: euro adoption date
country: Czech Republic
genre: business page
english: British
form: article
event e1: the Czech plan to adopt the euro in 2031
event e2: a referendum on the single currency
actor a1: Lenka Sedmihorska (person)
actor a2: Bohdan Krahulik (person)
actor a3: Spolecna Zeme (organization)
actor a4: the Association of Exporters (organization)
actor a5: the trade union federation (organization)
actor a6: Ota Rezabek (person)
actor a7: Petra Vasatkova (person)
actor a8: the European Commission (organization)
actor a9: small shopkeepers (group)
stance: a1 +e1 -e2
stance: a2 -e1 =e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 +e2 =e1
stance: a6 +e1 -e2
stance: a7 =e1 =e2
stance: a8 =e1
stance: a9 -e1

The Czech crown fell by half of one per cent on Wednesday after the governor of the central bank told a parliamentary committee that the country had no need to give it up.

{a2 Bohdan Krahulik} {a2.says-e1 said that an exchange rate which could move had spared some 60,000 jobs in the last recession. {a2.p He} spoke warmly of {a1 Lenka Sedmihorska}, {a1.d the finance minister}, with whom {a2.p he} studied, and said that {a1.p her} arithmetic was correct. "It is the answer that is wrong," {a2.p he} told deputies.}

{a1 Ms Sedmihorska} was sitting two places away. {a1.does+e1 Last month {a1.p she} won cabinet approval for {e1 a timetable} which takes the crown into the exchange rate mechanism next spring and replaces it on 1 January 2031.}

{a1.says+e1 {a1.p She} denied that {e1 the date} had been chosen to please big employers, and corrected a figure of 90bn crowns which has been widely quoted as the cost of conversion. {a1.p Her} ministry's own estimate is 31bn, most of it for cash machines and software.}

Prague promised to join the euro zone when it entered the European Union in 2004, but without naming a year. Seven governments since then have looked at the matter and put it off. Inflation, the deficit and long-term interest rates are now all inside the limits.

The opposition party {a3 Spolecna Zeme}, which leads in the polls, {a3.does+e2 on Tuesday handed over 212,000 signatures for {e2 a popular vote}}. {a3.says-e1 {a3.p Its} deputy leader said {a1.d the minister} had spent {a1.p her} career behind a desk in Frankfurt and was now moving the whole country there with {a1.p her}.}

{a1.says-e2 {a1 Ms Sedmihorska} said that the nation had been asked {e2 the question} in 2003, when it approved the accession treaty with 77 per cent, and that {a1.p she} saw no point in asking until somebody liked the reply.}

{a4 The Association of Exporters}, whose members sell four-fifths of their goods to the euro zone, {a4.says+e1 complained that {e1 the schedule} was three years too slow and that Croatia had done the same in less.} {a4.does-e2 {a4.p It} has written to all 281 members of parliament's two houses advising them to turn down {e2 any such vote}.}

{a5 The trade union federation} {a5.does+e2 lent {a5.p its} offices in Ostrava and Brno for the collection of signatures.} {a5.says=e1 {a5.p It} has not adopted a position on the currency itself, and {a5.p its} executive is split.}

{a6 Ota Rezabek}, {a6.d who runs a maker of bus seats in Vysoke Myto}, {a6.does+e1 began paying {a6.p his} suppliers in euros in January and has offered {a6.p his} 340 workers the same.} {a6.says-e2 {a6.p He} said {e2 a ballot} on it made as much sense as one on the metric system.}

Among {a9 small shopkeepers} the mood is different. {a9.says-e1 Several on the main square of Jicin had hung a notice in the window which shows a bread roll at 4 crowns and, underneath, the same roll at 40 cents and the words "Not here".}

{a7 Petra Vasatkova}, {a7.d an economist at a Prague broker}, {a7.says=e1 said the crown would weaken further if the governor was ignored and strengthen if the mechanism was entered at a good rate; both outcomes were about equally likely.} {a7.says=e2 {a7.p She} thought {e2 a vote}, if {e2 it} were held, would be decided by the price of food in that month.}

{a8.says=e1 {a8 The European Commission} said {a8.p it} would examine {e1 the Czech application} against the usual criteria once {a8.p it} had received one. {a8.p It} publishes {a8.p its} next convergence report in June.}

{a2.says=e2 Asked whether the people should decide, {a2 Mr Krahulik} said that central bankers had views on money and not on constitutions.}
