id: r3-council-02
kind: merger of councils
country: Australia
genre: local paper
english: Australian
form: passage
event e1: the amalgamation of Boorowa and Gilgai shires
actor a1: Local Government Minister Paul Stavrakis (person)
actor a2: Lyn Hattersley (person)
actor a3: Gilgai Chamber of Commerce (organization)
actor a4: the boundaries commission (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a2.says-e1 Gilgai Mayor {a2 Lyn Hattersley} says {a2.p her} shire will fight {e1 a forced amalgamation} with Boorowa "all the way"}, {a1.says+e1 despite a warning from {a1 Local Government Minister Paul Stavrakis} that neither council can pay for its roads alone}. {a2.says-e1 {a2 Cr Hattersley} told Thursday's meeting that 81 per cent of ratepayers who answered a survey were against {e1 it}.} {a3.says+e1 The {a3 Gilgai Chamber of Commerce} has taken the other view, saying one set of planning rules would help business.} {a4.does=e1 {a4 The boundaries commission} will visit both towns in June.}
