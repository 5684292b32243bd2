id: r2-school-04
kind: school admissions
country: New Zealand
genre: local paper
english: Australian
form: passage
event e1: the new enrolment zone for Waimea Ridge College
actor a1: Principal Stuart Meiklejohn (person)
actor a2: Raewyn Tolhurst (person)
actor a3: the Ministry of Education's regional office (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

Families in three streets at Richmond South learned last week that they fall outside {e1 the college's new zone}. {a2.says-e1 {a2 Raewyn Tolhurst}, who can see the school gate from {a2.p her} kitchen, said {e1 the line} was "plain silly" and {a2.p she} would be asking the board to redraw {e1 it}.} {a1.says+e1 {a1 Principal Stuart Meiklejohn} said the roll had passed 1,600 and {e1 the zone} was the only way of avoiding classes in the gym.} {a3 The Ministry of Education's regional office} {a3.says=e1 said submissions closed on 30 August}.
