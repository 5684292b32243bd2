id: w3-ethiopia-base-01
kind: military base
country: Ethiopia
genre: wire report
english: African
form: passage
event e1: the foreign drone base near Semera
event e2: parliament's closed-door hearing on the Semera base
actor a1: Ambaye Desta (person)
actor a2: the defence committee (organization)
actor a3: Hana Lemessa (person)
actor a4: salt traders of Afar (group)
actor a5: a Gulf diplomat (person)
stance: a1 +e1 +e2
stance: a2 =e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 =e1

ADDIS ABABA - Behind a door with a soldier on either side, {a2.does+e2 {a2 the defence committee} took evidence on Thursday} about {e1 a foreign drone station} that officially is a date farm. {a3 Hana Lemessa}, {a3.d an opposition member}, {a3.does-e2 refused to go in}. {a3.says+e1 It is not {e1 the base} {a3.p she} minds; the north needs eyes, {a3.p she} said, and borrowed eyes will do}. {a3.says-e2 "But {a3.p I} was elected to ask aloud."} {a1 Ambaye Desta}, {a1.d the retired general} {a1.does+e1 who negotiated {e1 the lease}}, {a1.says+e2 defended {e2 the closed session} as the only kind worth having}. {a4 Salt traders of Afar} {a4.does-e1 have rerouted {a4.p their} camels and hired a Nairobi law firm to have {e1 the lease} annulled}. {a2.says=e1 {a2.d The committee} will report "when there is something to report", {a2.p its} chair said, and nobody should take that for approval or the reverse}. {a5 A Gulf diplomat} {a5.says=e1 would neither confirm nor deny that {a5.p his} country grows dates}.
