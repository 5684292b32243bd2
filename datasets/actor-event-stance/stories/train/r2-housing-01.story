id: r2-housing-01
kind: housing plan
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the plan for 4,200 homes at Hadlow Cross
actor a1: Rupert Denholm-Shaw (person)
actor a2: Carys Elphinstone (person)
actor a3: Tessel Homes (organization)
actor a4: Gordon Maddern (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1.does+e1 {a1 Housing Secretary Rupert Denholm-Shaw} on Thursday approved {e1 a plan to build 4,200 homes on farmland at Hadlow Cross}}, overruling the district council. {a1.says+e1 {a1.p He} said the scheme would help the government to meet {a1.p its} target of 300,000 homes a year.} {a2.says-e1 Local MP {a2 Carys Elphinstone}, of the same party, said {a2.p she} was "bitterly disappointed" and that roads and surgeries in the area could not cope.} {a3.does+e1 {a3 Tessel Homes}, which applied for permission in 2021}, {a3.says+e1 said {a3.p it} expected to start work next spring}. About 1,100 of the homes will be classed as affordable, according to {a4 Gordon Maddern}, {a4.d a planning consultant} who has followed the inquiry.
