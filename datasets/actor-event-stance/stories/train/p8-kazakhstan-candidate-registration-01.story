id: p8-kazakhstan-candidate-registration-01
kind: refusal of candidate registration
country: Kazakhstan
genre: wire report
english: British
form: article
event e1: the refusal to register Daulet Serikbek for the presidential election
event e2: the opposition's call to spoil ballot papers
event e3: Aigerim Toleubai's own candidacy
actor a1: Daulet Serikbek (person)
actor a2: the election commission (organization)
actor a3: Aigerim Toleubai (person)
actor a4: Jana Jol (organization)
actor a5: the presidential administration (organization)
actor a6: European observers (group)
actor a7: Marat Zhunisov (person)
actor a8: the supreme court (organization)
actor a9: students in Almaty (group)
actor a10: the United States (organization)
actor a11: Roza Kaliyeva (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2 +e3
stance: a4 -e1 +e2 -e3
stance: a5 +e1 +e3
stance: a6 =e1
stance: a7 +e1
stance: a8 +e1
stance: a9 -e1 +e2
stance: a10 -e1
stance: a11 =e2 =e3

Kazakhstan's top court has turned away a last appeal by the man most likely to have worried the president in next month's vote.

{a8 The supreme court} {a8.does+e1 sat for twenty minutes on Wednesday and upheld {e1 a ruling} by {a2 the election commission}} that {a1 Daulet Serikbek}, a 51-year-old former governor of Karaganda, failed a language examination by two marks.

{a1.says-e1 {a1 Mr Serikbek}, who has published four volumes of verse in Kazakh, said in the corridor that {a1.p he} had asked to see {a1.p his} paper and been told that it was a state secret.}

{a1.does+e2 In the evening {a1.p he} posted a picture of a ballot with a poem written across it} and the words "Choose your own".

{a2.says+e1 {a2 The commission} said that nine people had sat the test, that five had passed, and that {a2.p it} did not mark spelling according to popularity.} {a2.does-e2 {a2.p It} has asked prosecutors to look into {e2 the appeal for defaced papers}, which carries a fine of up to 200 times the monthly unit.}

The president has held office since 2019 and has promised that a single seven-year term would be enough. The constitution was changed in spring in a manner which lawyers say allows a fresh start.

{e1 The ruling} has divided those who want a change. {a4 Jana Jol}, the unregistered party which had collected 130,000 signatures for {a1 Mr Serikbek}, {a4.says-e1 called the court a post office.} {a4.does+e2 {a4.p It} has printed 300,000 leaflets with instructions on how to make a vote invalid}, of which about a third were seized at a warehouse in Shymkent.

{a3 Aigerim Toleubai}, {a3.d a television economist} who passed with full marks, {a3.does+e3 will stay on the ballot.} {a3.says-e1 {a3.p She} opened {a3.p her} first meeting, in Pavlodar, with a minute of silence "for a man's spelling", and said that the country had been cheated of an honest contest.} {a3.says-e2 But a spoiled paper, {a3.p she} went on, is counted by the same people as a good one and thrown into the same box.}

{a4.says-e3 For {a4.d the party} that was too much. {a3 Ms Toleubai}, a statement said, was a respected scholar who had agreed to be the curtain.} {a3.says+e3 "{a3.p I} have been called a good many things by men who are not on the list," {a3.p she} replied.}

{a5 The presidential administration} {a5.says+e3 has gone out of {a5.p its} way to be pleasant to {a3.p her}. An aide to the head of state said that {a3.p her} presence proved that competition was alive, and {a3.p she} has been given the largest hall in four cities.} {a5.says+e1 The aide rejected talk of exclusion. "Would they want a president who needs an interpreter?" was the reply.}

{a7 Marat Zhunisov}, {a7.d a member of the pro-government majority}, {a7.says+e1 told a newspaper in Astana that {a1 Mr Serikbek} had shut two hospitals in Karaganda and been driven about in three cars, and that the voters had been spared the rest.}

{a9 Students in Almaty} {a9.does-e1 stood in a line outside the language institute with red pens behind {a9.p their} ears.} Police took the names of 26. {a9.does+e2 Some of {a9.p them} handed out {a4 Jana Jol}'s leaflets.}

{a10 The United States} {a10.says-e1 said that {a10.p it} valued its partnership with Kazakhstan and "would have hoped to see a wider choice, including those left off for reasons not disclosed".}

{a6 European observers}, 34 of whom arrived at the weekend, {a6.says=e1 would not comment on the case. {a6.p Their} interim report lists the tests, the dates and the marks, and says that a fuller assessment is to follow after polling day.}

{a11 Roza Kaliyeva}, {a11.d a political scientist in Bishkek}, {a11.says=e2 said that invalid votes came to 1.1% last time and might reach six or seven.} {a11.says=e3 {a3 Ms Toleubai} for {a3.p her} part could expect between five and fifteen, which would be more than some thought and less than others hoped.}
