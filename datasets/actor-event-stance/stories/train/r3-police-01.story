id: r3-police-01
kind: police reform
country: Nigeria
genre: newspaper report
english: African
form: passage
event e1: the creation of state police forces
actor a1: the Conference of Northern Governors (organization)
actor a2: Inspector-General Sani Danjuma-Bello (person)
actor a3: Barrister Ifeoma Nwachukwu-Eze (person)
actor a4: Senator Adewale Ogunsanwo (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

{a2.says-e1 The country is not ripe for {e1 state police}, {a2 Inspector-General Sani Danjuma-Bello} told senators at a public hearing in Abuja on Tuesday, saying governors would use such forces against their opponents.} {a4.does+e1 {a4 Senator Adewale Ogunsanwo}, who sponsored {e1 the constitutional amendment}, disagreed} and {a4.says+e1 said officers posted from other regions did not know the terrain}. {a1.does+e1 {a1 The Conference of Northern Governors} submitted a memorandum in support of {e1 the bill}.} {a3.says-e1 {a3 Barrister Ifeoma Nwachukwu-Eze}, who spoke for a coalition of rights groups, urged the committee to fund the existing force properly before creating 36 others.}
