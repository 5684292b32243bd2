id: w3-netherlands-nuclear-01
kind: nuclear plant
country: Netherlands
genre: local paper
english: British
form: passage
event e1: the new reactor on the Sloe polder
event e2: the province's compensation package for villages near the reactor
actor a1: Adriana Kloosterman (person)
actor a2: the province of Zeeland (organization)
actor a3: Leendert Boogaard (person)
actor a4: Borsward Stays Green (organization)
actor a5: Teun Markusse (person)
stance: a1 +e1 -e2
stance: a2 =e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 =e2

Forty million euros, a swimming pool and a promise about the bus: {a2.does+e2 such is {e2 the offer} {a2 the province of Zeeland} put on the table of the village hall last night}. {a2.says=e1 {a2.d The provincial board} repeated that {e1 the plant} itself is a matter for The Hague, on which {a2.p it} takes no position}. {a3 Leendert Boogaard}, {a3.says-e1 who has called {e1 the reactor} a crime against the polder in more letters to this paper than we could print}, {a3.says+e2 surprised the hall by urging everyone to take {e2 the money}. "{e1 It} comes or {e1 it} doesn't. Then at least let {a3.p me} swim."} Not a cent, {a4.says countered {a4 Borsward Stays Green}: {e2 it} was a bribe}, {a4.does-e1 and {a4.p its} members turned their backs when {e1 the drawing} was shown}. The loudest objection came, however, from a friend of the atom. {a1 Adriana Kloosterman} {a1.says+e1 wants {e1 the station} and wants {e1 it} big}, {a1.says-e2 and resents that {a1.p her} neighbours are to be {e2 paid} as though for an illness}. {a5 Teun Markusse}, {a5.d the alderman} in the chair, {a5.says=e2 said {a5.p he} had heard enough to be undecided}.
