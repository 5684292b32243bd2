id: p5-usa-strong-mayor-01
kind: strong mayor charter
country: United States
genre: newspaper report
english: American
form: article
event e1: Proposition 4, the strong-mayor charter amendment
event e2: the firing of City Manager Paul Reinholt
event e3: the firefighters' $600,000 ad campaign
actor a1: Mayor Graciela Montemayor (person)
actor a2: Councilman Barry Lindqvist (person)
actor a3: Paul Reinholt (person)
actor a4: Firefighters Local 818 (organization)
actor a5: the Corpus Bend Chamber (organization)
actor a6: Roosevelt Haynes (person)
actor a7: Keep It Professional (organization)
actor a8: Nora Feldstein (person)
actor a9: the police officers' association (organization)
actor a10: a person who has worked for both (person)
actor a11: Danny Ochoa (person)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1 +e3
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1 -e3
stance: a8 =e1
stance: a9 =e1 -e2
stance: a10 +e2
stance: a11 +e1 -e3

{a1.d Mayor} makes {a1.p her} closing case for {e1 more power}.

Six weeks after the council {e2 let {a3.d the city manager} go}, the question is who should do {a3.p his} job.

CORPUS BEND, Texas — {a1 Mayor Graciela Montemayor} rarely says the word "power." At a barbecue on Wednesday for about 60 plumbers and their families, {a1.does+e1 {a1.p she} said "accountable" eleven times} and {a1.says+e1 told them that when a water main breaks on a Sunday, they should know whom to be mad at.}

{a1.says+e1 "You can't un-elect {a3.d a man nobody elected}," {a1.p she} said.}

The man is {a3 Paul Reinholt}, who ran the city of 290,000 for 14 years until Sept. 9, when the council {e2 dismissed {a3.p him}}, 6-3, over a $31 million overrun at the sewage plant. {a1.does+e2 {a1 Montemayor} wrote the motion.} {a3.does-e2 {a3 Reinholt} has asked a state judge to put {a3.p him} back or pay out {a3.p his} contract.}

{e1 Proposition 4} would leave the post empty for good. {e1 The change}, on the Nov. 5 ballot, would hand hiring, firing and the budget to whoever wins the mayor's race. Sixteen of the 20 largest cities in the state do it the other way.

{a3.says-e1 {a3 Reinholt}, in an interview at {a3.p his} kitchen table, described {a1.d the mayor} as the most gifted retail politician {a3.p he} had known and said that was the problem. "A bond rating is a boring thing. {a3.p I} was paid to be boring," {a3.p he} said.}

{a7 Keep It Professional}, {a7.d a committee of retired judges and accountants}, has {a7.does-e1 knocked on 22,000 doors}, mostly north of the bayou. {a7.p Its} treasurer {a7.says-e3 filed an ethics complaint last week over {e3 {a4.d the union}'s commercials}, arguing that a list of donors read too fast to be heard is not a disclosure.}

{e3 The commercials} come from {a4 Firefighters Local 818}, {a4.does+e3 which has put $600,000 into them} and {a4.does+e1 lent {a1 Montemayor} {a4.p its} hall for phone banks.} {a4.says+e1 {a4.p Its} president, a captain with 26 years in, said {a4.d the union} had begged three city managers for a ladder truck and would like to try begging somebody with an opponent.}

Not everyone on {a1.d the mayor}'s side is comfortable with the help. {a11 Danny Ochoa}, a former councilman who gave $500 to {a1.p her} effort and has a {e1 Prop 4} sign by {a11.p his} mailbox, {a11.says-e3 called {e3 the spots} "garbage" and asked {a4.d the local} to pull them.} {a11.says+e1 {a11.p He} will be at the polls at 7, {a11.p he} said.}

{a2 Councilman Barry Lindqvist} {a2.does+e2 voted with {a1.d the mayor} in September} and {a2.says+e2 makes no apology for it: The sewage plant was a mess.} {a2.says-e1 But swapping a bad manager for no manager, {a2.p he} told a club lunch, was like getting rid of your dentist because you had a cavity.} {a5 The Corpus Bend Chamber}, whose last three chairmen gave to {a1 Montemayor}'s campaigns, {a5.says-e1 sent members a two-page letter on the cost of patronage in cities with a boss.}

At Mount Pisgah Baptist, {a6 Roosevelt Haynes}, {a6.d the pastor}, {a6.says+e1 told {a6.p his} congregation that for 40 years {a6.p his} street had been paved last and that {a6.p he} had never learned the name of the person who made the list.}

{a9 The police officers' association} {a9.says=e1 has endorsed no one on {e1 the question}, saying {a9.p its} members live on both sides of it.} {a9.says-e2 {a9.p It} was less reserved in September, when {a9.p it} told the council that it had thrown out {a3.d the only person in the building who could read a budget}.}

{a10 A person who has worked for both} {a1.d the mayor} and {a3 Reinholt}, and asked not to be identified because {a10.p he} needs a job, {a10.says+e2 said {e2 September's vote} should have come a year sooner.}

{a8 Nora Feldstein}, who studies city charters at a university in Houston, {a8.says=e1 said research finds little difference in spending between the two systems. A poll in September showed {e1 the measure} ahead, 46 to 41.}
