id: w4-sweden-bomb-attack-01
kind: bomb attack
country: Sweden
genre: local paper
english: European
form: passage
event e1: the bombing of a stairwell in Råslätt
event e2: the plan to put cameras in the courtyards
actor a1: Birgitta Stenmo (person)
actor a2: the tenants' association (organization)
actor a3: Jamil Haddouche (person)
actor a4: police spokesman Torkel Wiberg (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1 =e2
stance: a4 =e1 =e2

The door landed in a pram. It was empty, which is the only luck anyone at Råslätt will concede after {e1 Thursday's blast}. {a3 Jamil Haddouche}, the pram's owner, {a3.says-e1 wept as {a3.p he} described the morning: "Whoever did {e1 this} has a mother. {a3.p I} want {a3.p my} daughter's name in her head every night."} Cameras in the yards? {a3.says=e2 {a3.p He} shrugged. Maybe, maybe not; {a3.p he} would think about that when {a3.p he} had slept.} {a1 Birgitta Stenmo}, who chairs the housing company, {a1.does-e1+e2 had laid tulips in the stairwell before eight and ordered {e2 64 lenses} by ten}. It is a reflex {a2 the tenants' association} deplores. {a2.does-e1 {a2.p Its} members held a minute's silence for the wounded caretaker} and then, {a2.does-e2 with one abstention, voted down {e2 the scheme}}. {a4 Police spokesman Torkel Wiberg} {a4.says=e1=e2 said that no one had been arrested, and that what hangs on a lamp post is not a police matter}.
