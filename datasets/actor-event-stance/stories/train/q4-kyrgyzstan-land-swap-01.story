id: q4-kyrgyzstan-land-swap-01
kind: border land swap
country: Kyrgyzstan
genre: newspaper report
english: British
form: article
event e1: the land swap with Tajikistan at Ak-Kyr
event e2: the arrest of the pasture committee's leaders
actor a1: Bakyt Isakov (person)
actor a2: the Ak-Kyr pasture committee (organization)
actor a3: Gulnara Toktosunova (person)
actor a4: Tajikistan (organization)
actor a5: apricot growers in the valley (group)
actor a6: Nurlan Beishenaliev (person)
actor a7: the ombudsman (person)
actor a8: a Bishkek court (organization)
actor a9: Temir Abdyldaev (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 +e1
stance: a6 +e1 -e2
stance: a7 =e1 -e2
stance: a8 +e2
stance: a9 =e1

Kyrgyz herders jailed as frontier vote nears

{a8 A Bishkek court} has {a8.does+e2 ordered three members of a herders' committee to be {e2 held for two months}}, days before parliament is due to vote on {e1 an exchange of territory} which {a2.p they} tried to stop.

{a2 The Ak-Kyr pasture committee} {a2.does-e1 had camped since April beside the survey posts} that mark the new line. {e1 The agreement} gives 1,240 hectares of upland grazing to Tajikistan. In return Kyrgyzstan receives a strip along the Isfara road and half of a pumping station.

{a2.says-e2 "They took an accountant, a vet and a man of 68 from their beds and called it a coup," said the committee's secretary, who has not been charged.} 

{a1 Bakyt Isakov}, {a1.d the head of the state committee for national security}, {a1.says+e2 insisted that every step had been lawful. Investigators had found recordings in which the three discussed blocking a road, {a1.p he} said, and the {e2 detention} had been sanctioned by a judge.}

{a1.p He} also {a1.says+e1 brushed aside claims that the country was being short-changed. "{e1 It} is not 3,000 hectares, as people write, and not one grave lies on it. Children on that road have been shot at every summer. {e1 This} ends it," {a1 Mr Isakov} said.}

{a4 Tajikistan} {a4.does+e1 ratified {e1 the treaty} in a session that lasted 20 minutes}. State newspapers there have printed the new map without comment.

Opinion on the Kyrgyz side of the valley is not uniform. {a5 Apricot growers in the valley}, who depend on the pumping station, {a5.does+e1 sent a delegation to the capital with a petition in favour, signed by 2,200 households.} Their orchards got water on 31 days last year.

{a6 Nurlan Beishenaliev}, {a6.d a deputy from the ruling bloc} who led the border talks until 2022, {a6.says+e1 said {a6.p he} would raise {a6.p his} hand for {e1 the document} because nobody would ever get a better one.} {a6.says-e2 But {a6.p he} told the chamber that {a6.p he} was ashamed. "You do not win an argument about grass by {e2 locking up the shepherds},"} {a6.p he} said.

The small opposition group in parliament has five of the 90 seats. {a3.d Its leader}, {a3 Gulnara Toktosunova}, {a3.does-e2 has stood surety for the oldest of the three and brought food to the remand prison.} {a3.says-e1 {a3.p She} described {a1 Mr Isakov} as a man who had never herded anything but voters, and said a signature made behind closed doors bound no one who came after.}

{a7.d The ombudsman}, Asel Mambetalieva, {a7.does-e2 has asked the prosecutor general to lift the custody order.} {a7.says=e1 {a7.p She} pointed out that {e1 the frontier} was no part of {a7.p her} mandate and that {a7.p she} had not read the annexes.} {a7 The ombudsman} has no power to order anyone's release.

{a9 Temir Abdyldaev}, {a9.d a geographer at an institute in Osh}, {a9.says=e1 said about 40 kilometres of the line would still be unmarked after {e1 the exchange}. On paper the hectares were nearly equal, but pasture and road frontage could not be compared by area, and {a9.p he} knew of no agreed way of pricing them.}

Fighting along the same stretch killed more than 100 people four years ago and drove some 130,000 from their homes. The vote is set for Thursday. It needs 60 members in favour, and the governing bloc has 71.
