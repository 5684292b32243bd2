id: r1-japan-executive-resignation-01
kind: executive resignation
country: Japan
genre: business page
english: Asian
form: passage
event e1: the call for Mizukoshi Motors president Takeo Nagura to resign
actor a1: Takeo Nagura (person)
actor a2: Oakmere Partners (organization)
actor a3: Mizukoshi Motors (organization)
actor a4: the transport ministry (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

{a2 Oakmere Partners}, a U.S. fund holding 3.8 percent of {a3 Mizukoshi Motors}, {a2.says+e1 on Friday urged shareholders to vote {a1.d president} {a1 Takeo Nagura} off the board next month over falsified emissions tests}. {a1 Nagura} {a1.says-e1 has apologized and taken a 30 percent pay cut but said {a1.p he} would not {e1 step down} until the recall of 410,000 cars was completed}. {a3.d The automaker} {a3.says-e1 recommended that investors reject {e1 the fund's proposal}, calling stability essential}. {a4 The transport ministry} {a4.says=e1 said personnel decisions were up to the company}.
