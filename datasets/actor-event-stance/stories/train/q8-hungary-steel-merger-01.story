id: q8-hungary-steel-merger-01
kind: steelmakers' merger
country: Hungary
genre: business page
english: British
form: article
event e1: the merger of steelmakers Tiszavas and Hronocel
event e2: the Hungarian decree requiring consent to steel mergers
event e3: Anatolik's counter-offer for Tiszavas
actor a1: Tiszavas (organization)
actor a2: Hronocel (organization)
actor a3: Economy Minister Zsolt Kerekgyarto (person)
actor a4: Anatolik (organization)
actor a5: Ildiko Pallagi (person)
actor a6: Slovakia (organization)
actor a7: metalworkers in Ozdvar (group)
actor a8: car manufacturers (group)
actor a9: Bence Ruttkay (person)
actor a10: minority shareholders (group)
stance: a1 +e1 -e2 =e3
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 +e3
stance: a5 -e2
stance: a6 +e1 -e2
stance: a7 -e1 +e2
stance: a8 -e1 +e2
stance: a9 =e1 =e3
stance: a10 +e3 -e1

Hungary slows cross-border steel deal

{a1 Tiszavas} of Hungary and the Slovak company {a2 Hronocel} {a1.does+e1 {a2.does+e1 agreed eleven weeks ago to {e1 become one}}}. On Friday they were told that they may not do so without leave.

{a3 Economy Minister Zsolt Kerekgyarto} {a3.does+e2 signed {e2 an order} under which any change in the ownership of a blast furnace must first be approved by {a3.p his} department}. {a3.says+e2 The state was not nationalising anything, {a3.p he} stressed; it was asking to be rung before the furniture was moved.}

{a3.says-e1 {a3.p He} admired the engineers on both sides, {a3.p he} told a business forum in Debrecen, but a country that made no steel of its own would be buying rails from strangers, and "a head office in Kosice is a head office abroad".}

{e1 The combined group} would produce 6.4 million tonnes a year, employ 15,300 people and rank ninth in Europe. Investors in the two firms were due to vote in the second week of next month. {a1.does+e1 {a1 Tiszavas} said the meeting would take place as announced and the ballot papers had been printed.} {a1.does-e2 {a1.p It} has instructed a Vienna law firm to study {e2 the order}.}

{a2 Hronocel}'s chief executive, Radovan Huljak, {a2.says+e1 denied that any mill would be run down. "{a2.p We} have put 80 million euros for the Ozdvar furnace in the contract, in black and white, and {a2.p I} keep being asked when {a2.p we} will shut it," {a2.p he} said}.

At Ozdvar, where the chimneys are older than the town hall, the promise has made little impression. {a7 Metalworkers in Ozdvar} {a7.does-e1 stopped the rolling line for two hours on Thursday behind a banner that said Ozdvar was not a dowry} and {a7.says+e2 cheered when {e2 the text} from Budapest was read out from the back of a lorry}.

{a5 Ildiko Pallagi}, {a5.d an opposition member of parliament} who sits on the economy committee, {a5.says-e2 said laws used to be made in the chamber, and not on a Friday after the newspapers had closed. {a5.p She} will ask the ombudsman to have {e2 it} struck down}. {a5.says {a5.p She} would not say whether the firms ought to join: that was for the people who owned them.}

{a6 Slovakia} {a6.says-e2 called in the Hungarian ambassador on Saturday and had a note handed to him that spoke of a breach of the single market}. {a6.does+e1 {a6.p Its} government, which has 12% of {a2 Hronocel}, has deposited {a6.p its} voting card in favour of {e1 the union}.}

The delay may suit {a4 Anatolik}, and {e3 Anatolik's counter-offer for Tiszavas} runs until the end of the month. {a4.does+e3 The Turkish group has {e3 put 4,150 forints a share on the table} for {a1 Tiszavas} alone, 9% more than the exchange of shares is worth}, {a4.does-e1 on condition that the Slovak contract is torn up}. {a1.says=e3 {a1 Tiszavas} said {a1.p its} board would consider {e3 the proposal} when {a1.p it} next meets and had formed no view.}

{a10 Minority shareholders} in Budapest, who own some 20%, {a10.does+e3 have begun to tender {a10.p their} shares to the Turkish side} {a10.does-e1 and asked for proxies against {e1 the link} at the meeting}.

{a8 Car manufacturers}, the two firms' best customers, {a8.says-e1 have told the EU's competition department that sheet prices would go up by 5% if two of {a8.p their} four suppliers became one}. {a8.says+e2 {a8.p Their} association in Gyor said Friday's {e2 intervention} was clumsy in form and welcome in substance.}

{a9 Bence Ruttkay}, of a Budapest brokerage, {a9.says=e1=e3 set out three endings for clients. {e1 The Slovak deal} could go through with a clause on jobs, {e3 the Turks} could raise their price, or everyone could go home; {a9.p he} gave each about a third}.

{a1 Tiszavas} closed up 6% at 4,010 forints. {a2 Hronocel} is not listed.
