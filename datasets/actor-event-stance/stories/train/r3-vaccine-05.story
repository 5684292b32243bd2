id: r3-vaccine-05
kind: vaccine mandate
country: United States
genre: wire report
english: American
form: passage
event e1: the school vaccine requirement
event e2: the repeal of the school vaccine requirement
actor a1: Surgeon General Roy Hendershot (person)
actor a2: the state pediatric society (organization)
actor a3: Sen. Lucy Barragan-Holt (person)
actor a4: Duval County schools (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 =e2

TALLAHASSEE, Fla. — The state will move to {e2 end all vaccine requirements for schoolchildren}, {a1.says-e1+e2 {a1 Surgeon General Roy Hendershot} announced Wednesday, calling {e1 the mandates} wrong and coercive}. {a2.says+e1-e2 {a2 The state pediatric society} said {e1 they} had kept measles out of classrooms for decades and that children would be hurt by {e2 the decision}.} {a3.says+e1-e2 Democratic {a3 Sen. Lucy Barragan-Holt} said {e2 the move} was reckless and pledged to fight {e1 it}.} {a4.says=e2 {a4 Duval County schools}, the largest district in the northeast, said {a4.p it} would follow guidance from the state.}
