id: xt-switzerland-lucerne-tram-01
kind: tram line
country: Switzerland
genre: wire report
english: British
form: article
event e1: the new tram line in Lucerne
event e2: the referendum against the Lucerne tram credit
actor a1: Ursina Zgraggen (person)
actor a2: the Committee for a Green Pilatusstrasse (organization)
actor a3: Beat Achermann-Lötscher (person)
actor a4: the cantonal government (organization)
actor a5: Handel Luzern (organization)
actor a6: Corinne Odermattli (person)
actor a7: the Lucerne transport authority (organization)
actor a8: Matthias Würsch (person)
actor a9: the cantonal parliament (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 +e1 -e2
stance: a6 +e1 +e2
stance: a7 =e1 =e2
stance: a8 =e1 =e2
stance: a9 +e1

Voters in the Swiss canton of Lucerne are likely to have the last word on {e1 a tram line} more than sixty years after the city scrapped its old one.

{a2.does-e1+e2 {a2.d Opponents} on Monday handed in 5,870 signatures for {e2 a referendum} against the 410-million-franc credit for {e1 the line}}, almost twice the number required. A date for the vote has not been set.

{e1 The line} would run from Kriens through the city centre to Ebikon. {a9.does+e1 {a9 The cantonal parliament} approved {e1 it} in January by 71 votes to 44.}

{a2.says-e1 For {a2 the Committee for a Green Pilatusstrasse}, which led the collection of signatures, {e1 the tram} would mean felling 114 plane trees and five years of building sites. "{a2.p We} aren't against public transport, {a2.p we} are against {e1 this tram}," {a2.p it} said in a statement.}

{a2.p Its} co-president {a3 Beat Achermann-Lötscher}, {a3.d a landscape architect}, {a3.does+e2 stood with a clipboard in front of the railway station on 41 Saturdays}. {a3.says-e1 "The buses we have are full for two hours a day and empty for sixteen. {a3.p I} simply do not believe in {e1 the project}," {a3.p he} said.}

Transport director {a1 Ursina Zgraggen}, who drew up {e1 the plan}, {a1.says-e2 told reporters that {a1.p she} had hoped to be spared {e2 a vote}}. {a1.says-e2 "{e2 It} costs us a year and a half, and a year and a half on this site costs 20 million. {e2 It} is an unnecessary exercise," {a1.p she} said.} {a1.says+e1 {a1 Ms Zgraggen} said {a1.p she} would campaign for {e1 the line} "in every village hall in the canton".}

{a4.does+e1 {a4 The cantonal government} has set aside {a4.p its} share of the cost in the budget for 2027} and {a4.says+e1 reiterated on Monday that {e1 the tram} was the only means of coping with an expected 30 per cent growth in passengers}.

{a5 Handel Luzern}, {a5.d the association of the city's shops}, {a5.says+e1 also backs {e1 the line}}. {a5.says-e2 {a5.p It} regretted that {e2 the referendum} had come about and said uncertainty was "poison for anyone who has to sign a lease".}

A different note was struck by {a6 Corinne Odermattli}, {a6.d a member of parliament from Entlebuch}. {a6.says+e1 {a6.p She} voted for the credit and would do so again, {a6.p she} said,} {a6.does+e2 yet {a6.p she} put {a6.p her} own name on the list.} {a6.says+e2 "For a sum like that {a6.p my} voters want to be asked, and they are right. {e2 The referendum} is a good thing," {a6.p she} said.}

{a7 The Lucerne transport authority}, which orders the services but does not build the tracks, {a7.says=e1=e2 said {a7.p it} would adapt {a7.p its} timetable to either outcome and would stay out of the campaign}.

Political scientist {a8 Matthias Würsch} {a8.says=e1=e2 said that of the eleven tram projects put to Swiss voters since 2000, six had been accepted. Lines that served the suburbs did better than lines within the old town. "Lucerne has some of both, so {a8.p I} would call it open," {a8.p he} said.}
