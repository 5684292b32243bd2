id: r2-housing-03
kind: housing plan
country: Singapore
genre: business page
english: Asian
form: passage
event e1: the plan to build flats on the Rowell Park golf course
actor a1: National Development Minister Gerard Soh (person)
actor a2: Tricia Wee Hui Ling (person)
actor a3: Nature Kin (organization)
actor a4: Ong Boon Kiat (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

About 5,000 flats will be built on the site of the Rowell Park golf course when its lease runs out in 2028, {a1.says+e1 {a1 National Development Minister Gerard Soh} told Parliament on Monday}. {a1.says+e1 {e1 The project} would shorten waiting times for young couples, {a1.p he} said.} {a2.says=e1 {a2 Tricia Wee Hui Ling}, head of research at a property consultancy, expects prices in the estate to come in at about $520,000 for a four-room unit.} {a3.says-e1 The environmental group {a3 Nature Kin} said the course links two patches of forest and asked that {e1 the plan} be shelved.} {a4 Ong Boon Kiat}, {a4.d the golf club's general manager}, {a4.says=e1 said members had been told of the expiry date years ago and that staff were being helped to find other work}.
