id: w1-japan-hospital-closure-01
kind: hospital closure
country: Japan
genre: local paper
english: Asian
form: passage
event e1: the closure of Otofuke Municipal Hospital
event e2: the proposal to run a night bus to Obihiro
actor a1: Mayor Hiromi Tsukamoto (person)
actor a2: Dr. Shigeru Anzai (person)
actor a3: members of the seniors' club (group)
actor a4: Tokachi Bus (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 =e1 +e2
stance: a4 =e2

The last baby was born here in 2016. {a1 Mayor Hiromi Tsukamoto} put that figure on the screen first, and then, bowing for a long time, {a1.does+e1 announced that {e1 the town hospital} would close next March}. In place of its night desk {a1.p she} {a1.says+e2 proposes {e2 a free bus to Obihiro} until 1 a.m.} {a2.says-e1-e2 "A bus is what one offers drunks," retorted {a2 Dr. Shigeru Anzai}, {a2.d the director}, who has worked without salary since April in the hope of saving {a2.p his} wards.} {a3 Members of the seniors' club}, average age 81, were divided over {e1 losing the hospital} and {a3.says=e1 said that {a3.p they} would state no view as a club}; {a3.does+e2 {a3.p they} did vote, 44 to 3, to give {a3.p their} outing fund to {e2 the bus}}. {a4 Tokachi Bus} {a4.says=e2 has been asked for an estimate, which is expected in the autumn}.
