id: r1-uk-hospital-closure-01
kind: hospital closure
country: United Kingdom
genre: local paper
english: British
form: passage
event e1: the closure of Thornleigh Cottage Hospital
event e2: the health trust's consultation on the closure
actor a1: Mid Wolds Health Trust (organization)
actor a2: Keep Thornleigh Open (organization)
actor a3: Councillor Maureen Sugden (person)
actor a4: Dr Anil Ramprakash (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1
stance: a4 +e1

A 12-week {e2 consultation} on {e1 the future of Thornleigh Cottage Hospital} {a1.does+e2 was launched yesterday by {a1 Mid Wolds Health Trust}}, {a1.says+e1 which says the 22-bed unit is no longer safe or affordable and should shut by next April}.

Campaign group {a2 Keep Thornleigh Open} {a2.says-e2 described {e2 the exercise} as a sham and said {a2.p it} would not be filling in the questionnaire}. {a2.does-e1 {a2.p Its} members have collected 9,400 signatures against {e1 closure}.} {a3.says-e1 {a3 Councillor Maureen Sugden} said elderly patients would face a 40-minute drive to Lincoln.}

But {a4 Dr Anil Ramprakash}, a GP in the town for 26 years, {a4.says+e1 said community nurses could do more with the money}.
