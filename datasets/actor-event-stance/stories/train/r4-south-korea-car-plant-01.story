id: r4-south-korea-car-plant-01
kind: car plant
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the job cuts at Daeyul Motor's Pyeongtaek plant
event e2: the union's occupation of the plant
actor a1: Daeyul Motor (organization)
actor a2: the union (organization)
actor a3: Ryu Chang-sik (person)
actor a4: the labour ministry (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 -e2

About 800 members of {a2 the union} at {a1 Daeyul Motor} {a2.does-e1+e2 were still {e2 inside the paint shop} on Monday}, two months after {a1.does+e1 {a1.d the sport utility maker} announced {a1.p it} would {e1 dismiss 36 percent of the workforce}}. {a3 Ryu Chang-sik}, {a3.d the court-appointed manager}, {a3.says+e1 said there could be no revival without {e1 the reductions}} and {a3.does-e2 asked police to clear the building}. {a4.says-e2 {a4 The labour ministry} said {e2 the sit-in} was illegal and must end}, but {a4.says=e1 that {e1 the number of dismissals} was for the two sides to settle}.
