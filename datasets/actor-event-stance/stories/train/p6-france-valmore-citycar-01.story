id: p6-france-valmore-citycar-01
kind: car production transfer
country: France
genre: business page
english: British
form: article
event e1: Valmore's plan to build its next city car in Turkey
event e2: the demand that Valmore repay 210m euros of research aid
event e3: the walkout at the Vierne plant
actor a1: Valmore (organization)
actor a2: Helene Brossard (person)
actor a3: Luc Delannoy (person)
actor a4: Force Metal (organization)
actor a5: the managers' union (organization)
actor a6: Sandrine Kerbrat (person)
actor a7: the Turkish government (organization)
actor a8: Marius Oehler (person)
actor a9: parts suppliers (group)
actor a10: a source close to the board (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2 +e3
stance: a5 +e1 -e3
stance: a6 -e1 =e2
stance: a7 +e1
stance: a8 =e1
stance: a9 -e3
stance: a10 =e2

Valmore stands by Bursa switch

{a1.d French carmaker} {a1 Valmore} {a1.says+e1 has said {a1.p it} will not reconsider {e1 the choice of Bursa} for the small hatchback due in 2028, despite threats from Paris.}

{a2.d Chief executive} {a2 Helene Brossard} {a2.says+e1 told a parliamentary committee on Wednesday that the car could not be made in France for less than 19,000 euros (£16,400) and that buyers would pay 17,000.} {a2.says "{a2.p We} lose 1,100 euros on each one that leaves Vierne today," {a2.p she} said.}

{a2.p She} corrected a claim that 3,800 posts were at risk. {a2.says+e1 Nobody at Vierne would lose a job, {a2.p she} said: the site would go over to vans and battery packs, and the last compact would not leave the line before 2029.}

{a3.d Finance Minister} {a3 Luc Delannoy} had demanded to know why {a1.d a firm} that took public money for {a1.p its} electric drive was "packing the results in a crate". {a3.does+e2 {a3.p His} ministry sent {a1.d the company} {e2 an invoice for 210m euros} last Friday, payable within 60 days.} {a3.says-e1 "There is still time to do the decent thing," {a3.p he} said.}

{a2 Ms Brossard} {a2.says-e2 replied that the contract tied the subsidy to patents, all of which had been filed in France.} {a1.does-e2 {a1 Valmore} has hired two law firms and set no money aside.} {a10 A source close to the board} {a10.says=e2 said directors had discussed {e2 the letter} for ten minutes and that opinions "went both ways".}

Shares in {a1.d the group} closed 2.3% higher. They have fallen by a fifth this year as cheaper Asian models took 14% of the European market for small cars.

{e3 Work at Vierne stopped} for a second day. {a4 Force Metal}, the biggest union there, {a4.does+e3 called out the paint shop and both assembly shifts}. {a4.says-e1+e2 {a4.p Its} delegate said vans were "a promise on a slide" and that taxpayers should {e2 get back every cent}.}

{a5 The managers' union} {a5.does+e1 initialled an agreement on the site's new role last month, in exchange for a ten-year guarantee}. {a5.says+e1 {a5.p It} said {a5.p it} would have liked the guarantee to cover engineering as well}, and {a5.says-e3 told members to report for work.}

{a9.says-e3 Some {a9 parts suppliers} pleaded for a quick end to {e3 the stoppage}. One seat maker in the valley said it had three days of storage left.}

{a6 Sandrine Kerbrat}, {a6.d mayor of Vierne}, {a6.says-e1 who once worked on the line, said {a6.p she} had great regard for {a2 Ms Brossard}, the first head of {a1.d the company} to answer {a6.p her} letters. A town that had made small cars since 1954 would not get them back once the presses were gone, {a6.p she} added.} {a6.says=e2 Asked about {e2 the bill from the ministry}, {a6.p she} said {a6.p she} was no accountant.}

In Ankara, {a7 the Turkish government} {a7.does+e1 published a decree granting the Bursa site ten years free of corporation tax and a rail siding}.

{a8 Marius Oehler}, {a8.d an analyst in Frankfurt}, {a8.says=e1 expects savings of about 1,700 euros a car, against a bill of 430m euros for tooling. Whether {e1 it} pays would depend on the lira and on customs rules after 2030, {a8.p he} said. {a8.p He} keeps a "hold" rating.}

France made 2.2 million cars in 2011 and about 900,000 last year.
