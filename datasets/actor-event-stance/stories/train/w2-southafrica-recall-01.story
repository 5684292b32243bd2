id: w2-southafrica-recall-01
kind: product recall
country: South Africa
genre: business page
english: African
form: passage
event e1: the recall of Vuyo Motors' Impala bakkie
event e2: the consumer commission's fine on Vuyo Motors
actor a1: Vuyo Motors (organization)
actor a2: Thandeka Mncwango (person)
actor a3: the National Taxi and Bakkie Operators' Union (organization)
actor a4: Shaun Petzer (person)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 =e2

{a1.says-e1 {a1 Vuyo Motors} will {e1 call back 22 400 Impala bakkies} because {a1.p it} has been ordered to, and for no other reason, the carmaker said in a terse notice on Tuesday.} {a1.says-e1 {a1.p Its} own tests had found "nothing that a competent driver would notice" in the steering column.} {a1.does-e2 {a1.p It} has also gone to the tribunal over {e2 the R18-million penalty} that came with {e1 the order}.} {a2.does+e1+e2 {a2 Thandeka Mncwango}, who heads the consumer commission and imposed both}, {a2.says+e1 said eleven crashes were rather easy to notice.} For once {a1.d the company} has an ally of sorts in {a3 the National Taxi and Bakkie Operators' Union}. {a3.says-e1 Members cannot park their livelihood for six weeks, {a3.p it} said, and {e1 the recall} should be replaced with roadside repairs.} {a3.says+e2 {e2 The fine}, on the other hand, "could have had another zero".} {a4.says=e2 {a4.d Analyst} {a4 Shaun Petzer} had already pencilled {e2 the penalty} into {a4.p his} forecasts.}
