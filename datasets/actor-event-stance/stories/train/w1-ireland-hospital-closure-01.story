id: w1-ireland-hospital-closure-01
kind: hospital closure
country: Ireland
genre: broadcast transcript
english: British
form: passage
event e1: the closure of the emergency department at Slieve Rua hospital
event e2: the overnight occupation of the hospital foyer
actor a1: Gráinne Heffernan (person)
actor a2: Minister Cathal O'Dwyer (person)
actor a3: Fr Malachy Quirke (person)
actor a4: the Western Nurses' Guild (organization)
actor a5: Garda Superintendent Una Breen (person)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 =e2

There were sleeping bags by the vending machine this morning, and a hand-lettered sign: "Mind the gap — 71 kilometres." {a1 Gráinne Heffernan}, {a1.does-e1+e2 who spent the night on the floor with about thirty others}, told us {a1.says-e1 {a1.p her} son would be dead if he'd had to go to the city}. {a2.says+e1 {a2 Minister Cathal O'Dwyer}, at a ploughing match in Laois, said {a2.p he} understood the hurt but that no amount of sleeping bags would make a department safe that sees nine patients a night, and {e1 it} closes on the first.} {a4.says+e1 {a2.p He} has an unexpected ally: {a4 the Western Nurses' Guild} says {a4.p its} members are frightened on shift and the doors should have shut two years ago.} {a3.says-e1 {a3 Fr Malachy Quirke} offered a Mass for the hospital's survival on Sunday}, {a3.says-e2 then asked from the same altar that {e2 the foyer} be cleared, because the sick have to pass through it}. {a5 Garda Superintendent Una Breen} {a5.says=e2 says {a5.p her} officers are keeping an eye on things}.
