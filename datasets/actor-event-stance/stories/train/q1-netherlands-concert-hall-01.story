id: q1-netherlands-concert-hall-01
kind: concert hall demolition
country: Netherlands
genre: newspaper report
english: British
form: article
event e1: the demolition of De Klaver concert hall
event e2: the Noorderzee orchestra's move to a shipyard shed
event e3: the occupation of the hall's foyer
actor a1: Groningen city council (organization)
actor a2: Wiebke Hoekstra-Bos (person)
actor a3: the Noorderzee Philharmonic (organization)
actor a4: Matteo Ferrucci (person)
actor a5: Joost Terpstra (person)
actor a6: players in the orchestra (group)
actor a7: the postwar buildings society (organization)
actor a8: students (group)
actor a9: Van Leerdam Vastgoed (organization)
actor a10: the national heritage agency (organization)
actor a11: an acoustician (person)
stance: a1 +e1 -e3
stance: a2 +e1 +e2 -e3
stance: a3 =e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 +e3
stance: a6 -e2 -e1
stance: a7 -e1 =e3
stance: a8 -e1 +e3
stance: a9 +e1
stance: a10 =e1
stance: a11 =e1 =e2

The seats are still there, all 1,431 of them, in mustard plush. So, since Saturday, are {a8.does+e3 some 40 {a8 students} with sleeping bags}, who {a8.says-e1 have written "1968 is not a crime" across the ticket windows of De Klaver in tape}.

The brick and concrete building by the canal in Groningen was opened by a queen and disliked by many. {a1.does+e1 {a1 Groningen city council} decided in March, by 24 votes to 21, that {e1 it should come down}, and on Friday it let the contract.} On the site there would be 310 flats and a smaller stage for pop and theatre.

{a2 Wiebke Hoekstra-Bos}, {a2.d the alderwoman for culture}, {a2.says+e1 has heard {a2.p herself} called a vandal in three languages. {a2.p Her} defence is a survey that found asbestos in the roof and put repairs at €94m. "{a2.p I} met {a2.p my} husband in the second balcony," {a2.p she} said. "{a2.p I} also know what a school costs."}

{a2.says-e3 {a2.p She} said {a8.d the young people inside} were "very welcome to buy a ticket for something" but must be {e3 out} by Thursday.} {a1.does-e3 The city has applied for an order and cut off the heating.}

{a5.does+e3 The oldest person to have spent a night there is {a5 Joost Terpstra}, who is 83 and was on the team of architects as a trainee. {a5.p He} brought soup and the original drawings.} {a5.says-e1 {a5.p He} conceded that the foyer leaks and the cloakroom was a blunder. "So mend it. You don't shoot a man for his hat," {a5.p he} said.}

A complication is that the main tenant wants to leave anyway. {a3 The Noorderzee Philharmonic} {a3.does+e2 has signed a ten-year lease on {e2 a hall where coasters were once welded}, six kilometres down the water at Waterhuizen}, and will play there from January. {a3.says=e1 {a3.p Its} manager said that what became of the old address was up to {a1.d the owner}, and that {a3.d the orchestra} would say nothing that might be taken for advice.}

{a4.d Its chief conductor}, {a4 Matteo Ferrucci}, is less discreet. {a4.says+e2 {a4.p He} chose {e2 the shed} {a4.p himself}, after clapping {a4.p his} hands in 14 of them, and says {a4.p he} has never had such a bass sound north of Vienna.} {a4.says-e1 But to {e1 knock down} a house in which {a4.p he} learned Bruckner, {a4.p he} told a local radio station, was "a thing for barbarians with a calculator".}

{a6 Players in the orchestra} {a6.says-e2 see it the other way about. In a secret vote 51 of 78 of {a6.p them} came out against {e2 Waterhuizen}, where there are two lavatories backstage and the last bus goes at 10.20.} {a6.does-e1 {a6.p They} gave an unpaid concert outside De Klaver on Sunday in aid of its roof, and got €8,700.}

{a7 The postwar buildings society} {a7.does-e1 went to the administrative court in April}; the case is down for 3 June. {a7.says-e1 {a7.p It} calls the interior the best of its decade between Hamburg and Amsterdam.} {a7.says=e3 {a7.d The society} keeps its distance from {e3 the sit-in}, of which it "took note".}

{a9 Van Leerdam Vastgoed}, the developer, {a9.does+e1 has ordered the fences and paid {a1.d the council} a first instalment of €6m.}

{a2 Mrs Hoekstra-Bos} {a2.says+e2 grumbles that {e2 the shipyard} was fitted out €3m over its budget, with city money. All the same {a2.p she} will cut the ribbon {a2.p herself} and has subscribed for the season.}

{a10 The national heritage agency} {a10.says=e1 explained that {a10.p it} had been asked for an opinion twice, in 1999 and in 2014. On neither occasion was the building old enough, under the rules then in force, to be considered; no third request has been made.}

{a11 An acoustician} who has measured both rooms {a11.says=e1 said the reverberation in De Klaver was 1.7 seconds, short for Mahler and good for Haydn.} {a11.says=e2 {e2 The shed} has 2.4, {a11.p he} said, of which about half a second can be taken away with curtains if anybody wants to.}
