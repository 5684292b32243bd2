id: r3-council-04
kind: merger of councils
country: Ireland
genre: local paper
english: British
form: passage
event e1: the merger of Waterville town and county councils
actor a1: Cllr Noreen Faherty (person)
actor a2: Minister of State Declan Guiry (person)
actor a3: the council staff union (organization)
actor a4: consultants Ashgrove Partners (organization)
stance: a1 -e1
stance: a2 =e1
stance: a3 =e1
stance: a4 +e1

A report by {a4 consultants Ashgrove Partners}, {a4.says+e1 which recommends that the two local authorities become {e1 one} by 2029}, was noted without a vote at Monday's meeting. {a1.says-e1 {a1 Cllr Noreen Faherty} said the town had lost its brewery and its hospital and would not give up its mayor as well.} {a3.says=e1 {a3 The council staff union} said {a3.p it} would survey {a3.p its} 740 members before taking a position.} {a2.says=e1 {a2 Minister of State Declan Guiry}, who commissioned the report, said it would be published in full and that all views would be heard.}
