id: w2-southafrica-minwage-01
kind: minimum wage rise
country: South Africa
genre: broadcast transcript
english: African
form: passage
event e1: the rise in the minimum wage for farm workers
event e2: the vineyard evictions in Riebeekskloof
actor a1: Katriena Julies (person)
actor a2: Hannes Badenhuizen (person)
actor a3: Deputy Minister Sipho Mabuyakhulu (person)
actor a4: Zanele Mthombeni (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 =e2
stance: a4 =e1 =e2

PRESENTER: R33 an hour from the first of March. {a4 Zanele Mthombeni} has been in the valley.

{a4 MTHOMBENI}: Yes, and here is the thing nobody in Pretoria mentioned. {a2.does+e2 On the day of {e1 the increase} {a2 Hannes Badenhuizen} gave eleven families notice.} {a2.says-e1 {a2.p He} farms Chenin, {a2.p he} says {e1 the new rate} turns a thin profit into a loss, and {a2.p he} blames – {a2.p his} words – "people who have never paid a wage".}

{a1 KATRIENA JULIES} (recorded): {a1.says+e1 {a1.p I} waited twenty-six years for that money. Must {a1.p I} be sorry now?} {a1.says-e2 They put {a1.p my} stove in the road. {a1.p I} put it back. {e2 That} is not right and {a1.p I} am not going.}

PRESENTER: Did government respond?

{a4 MTHOMBENI}: {a3.says+e1 {a3 Deputy Minister Sipho Mabuyakhulu} told {a4.p me} {e1 the rise} stays, full stop.} {a3.says=e2 On {e2 the evictions} {a3.p he} said the matter is with the magistrate and {a3.p he} may not comment.} {a4.says=e1=e2 {a4.p I}'ve spoken to growers who pay more than {e1 this} and to workers who fear {e1 it}; {a4.p I} leave it there.}
