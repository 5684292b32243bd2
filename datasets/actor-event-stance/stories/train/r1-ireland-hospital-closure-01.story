id: r1-ireland-hospital-closure-01
kind: hospital closure
country: Ireland
genre: parliamentary report
english: Irish
form: passage
event e1: the plan to close the emergency department at Ballinroe
event e2: the opposition motion on Ballinroe
actor a1: Health Minister Fergal Hanafin-Roche (person)
actor a2: Gráinne Cuskelly (person)
actor a3: Deputy Tom Prunty (person)
actor a4: the Emergency Consultants' Association (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 +e1 =e2

Deputies from both sides of the house questioned {a1 Health Minister Fergal Hanafin-Roche} last night about {e1 the proposed closure of the emergency department at Ballinroe}. {a1.says+e1 {a1.d The Minister} told them that 24-hour cover could not be staffed and that nothing had changed since the decision in March.} {a3 Deputy Tom Prunty}, who sits on the government benches, {a3.does-e1+e2 said {a3.p he} would support {e2 the opposition motion}}, while {a2.says-e1 {a2 Gráinne Cuskelly} accused the Government of "running the place down" so that it could be shut}. {a4.says+e1 {a4 The Emergency Consultants' Association} has endorsed {e1 the plan}, citing patient safety.}
