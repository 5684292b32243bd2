id: p1-croatia-fortress-filming-01
kind: film shoot permit
country: Croatia
genre: newspaper report
english: British
form: article
event e1: the six-week closure of Šibenik's fortress for filming
event e2: the plan to raise the film rebate to 35 per cent
event e3: the tour guides' protest on the fortress steps
actor a1: Nives Baranović (person)
actor a2: Northlight Pictures (organization)
actor a3: the Šibenik Guides' Association (organization)
actor a4: Tonči Jurlina (person)
actor a5: the culture ministry (organization)
actor a6: the conservation institute (organization)
actor a7: cafe owners (group)
actor a8: Councillor Dražen Perković (person)
actor a9: the Adriatic Jazz Week (organization)
actor a10: Croatian film-makers (group)
actor a11: Lidija Šarić (person)
stance: a1 +e1 +e2 -e3
stance: a2 +e1 +e2
stance: a3 -e1 +e3
stance: a4 -e1 +e3 =e2
stance: a5 +e2 =e1
stance: a6 =e1
stance: a7 +e1
stance: a8 -e1 -e2
stance: a9 =e1 -e3
stance: a10 -e2
stance: a11 +e1

{a3.does+e3 {a3.d About 70 tour guides} {e3 sat down on the steps beneath St Michael's fortress in Šibenik on Monday with {a3.p their} umbrellas up}, blocking the path that {a2.d a film crew}'s lorries were due to take.}

From 5 May to 16 June nobody without a pass will be able to {e1 enter the medieval walls}, which are to stand in for a pirate capital in the streaming series Salt Crown.

{a1.does+e1 The permit was signed by {a1.d the mayor}, {a1 Nives Baranović}}, in return for 1.3m euros. {a1.says+e1 That would pay for the lift at the bus station, {a1.p she} said, and the previous production had left behind nothing worse than a wooden gate.} {a1.says-e3 {a1.p She} asked those on {e3 the stairs} to go home: "There are five fortresses here, and {a1.p I} have never seen you block the other four."}

{a4 Tonči Jurlina}, {a4.d who has led groups through the town for 26 years}, {a4.does+e3 brought the umbrellas}. {a4.says-e1 "{a4.p I} love films. {a4.p I} was an extra in two. But May pays {a4.p my} August, and nobody asked us,"} {a4.p he} said. {a4.says=e2 Whether Zagreb gave producers a quarter or a third of their money back was a question {a4.p he} had no head for, {a4.p he} added.}

{a4.p His} colleagues' body, {a3 the Šibenik Guides' Association}, {a3.says-e1 puts the loss at 9,000 tickets and has asked for the contract to be broken off while there is time.}

{a2 Northlight Pictures}, of London, {a2.does+e1 has booked 4,200 hotel nights} and {a2.says+e1 answered that {a2.p it} would clean every stone {a2.p it} used.} {a2.p Its} line producer, Gareth Moss, {a2.says+e2 told a trade fair that {a2.p it} would bring a second season as soon as {e2 the higher refund} was law.}

{e2 That proposal}, which would take the state's payback to foreign productions from 25 to 35 per cent, {a5.does+e2 was sent to parliament by {a5 the culture ministry} last week}. {a5.says=e1 {a5.p Its} spokeswoman said {e1 access to the monument} was entirely for the town to decide, and read out the telephone number of the town hall.}

Oddly, not everyone in the business is pleased. {a10 Croatian film-makers} {a10.says-e2 have written to members of parliament that {e2 the money} comes out of the same pot as theirs, and that a country could end up with excellent caterers and no directors.}

{a1 Ms Baranović}, on the other hand, {a1.says+e2 called {e2 the ministry's draft} overdue by three years and still short of what Malta offers.}

{a8 Councillor Dražen Perković}, of the opposition, {a8.says-e1 said {a1.d the mayor} had rented out the family silver by text message, and wants a special session.} {a8.says-e2 {a8.p He} is no friend of {e2 the rebate} either: Brussels money, {a8.p he} said, should not be spent on swords of plastic.}

Along the quay {a7 cafe owners} {a7.does+e1 have put up posters welcoming the crew in English and are taking on waiters}. {a11 Lidija Šarić}, who lets three rooms under the walls, {a11.says+e1 complained of noise and dust and of being told the date by a lodger. Would {a11.p she} rather {e1 it} were cancelled? "God forbid,"} {a11.p she} said.

{a9 The Adriatic Jazz Week}, which usually plays on the upper terrace, {a9.says=e1 has moved to the cathedral square and said the acoustics were about the same.} {a9.says-e3 {a9.p Its} director asked {a3.d the guides} to find another place, since {e3 the sit-in} had kept her piano in a van for four hours.}

{a6 The conservation institute} {a6.says=e1 sent two inspectors on Tuesday. They photographed the cisterns and said a report would follow.}
