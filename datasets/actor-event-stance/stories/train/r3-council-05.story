id: r3-council-05
kind: merger of councils
country: Canada
genre: local paper
english: Canadian
form: passage
event e1: the amalgamation of five Annapolis municipalities
actor a1: Warden Stewart Corkum (person)
actor a2: Mayor Jacinthe Thibodeau (person)
actor a3: the provincial review board (organization)
actor a4: Municipal Affairs Minister Garth Penney (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a3.does=e1 {a3 The provincial review board} will hold {a3.p its} second public session on {e1 amalgamation} at the fire hall on Thursday.} {a1.says+e1 {a1 Warden Stewart Corkum}, whose county made the application, says five public works departments for 31,000 people cannot continue.} {a2.says-e1 {a2 Mayor Jacinthe Thibodeau} says {a2.p her} town is debt free and wants no part of {e1 it}.} {a4.says=e1 {a4 Municipal Affairs Minister Garth Penney} has promised to respect whatever the board recommends.}
