id: w4-zimbabwe-coalition-deal-01
kind: coalition deal
country: Zimbabwe
genre: wire report
english: African
form: passage
event e1: the unity pact in Bulawayo's council
event e2: the walkout by the Mthwakazi Ratepayers
actor a1: Nomvula Sithebe (person)
actor a2: the Mthwakazi Ratepayers (organization)
actor a3: Lovemore Chipangura (person)
actor a4: the Matabeleland Chamber of Industry (organization)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1 -e2

BULAWAYO — Two parties that have fought each other in every election since 2000 will govern Zimbabwe's second city together, under {e1 a pact} approved on Wednesday despite the absence of a third of the council. {a2 The Mthwakazi Ratepayers} {a2.does-e1+e2 filed out, singing, before the vote}. {a1 Nomvula Sithebe}, {a1.d who becomes mayor}, {a1.says+e1 told the chamber the taps had been dry long enough to teach everybody modesty}; {a1.says=e2 {a1.p she} passed over {e2 the empty benches} without a word}. Business was not so tactful. {a4 The Matabeleland Chamber of Industry}, {a4.says+e1 which had been urging {e1 such a deal} for months}, {a4.says-e2 accused the absentees of "drawing allowances to sulk"}. {a3 Lovemore Chipangura}, an independent, stayed in {a3.p his} seat. {a3.does-e1 {a3.p He} was the only one to vote against.} {a3.says-e2 "If those eleven had stayed there'd have been twelve of {a3.p us}, and {e1 this thing} would be dead. {e2 Walking out} is how you vote yes with your feet," {a3.p he} said}.
