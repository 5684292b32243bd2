id: w4-hungary-stadium-demolition-01
kind: stadium demolition
country: Hungary
genre: local paper
english: British
form: passage
event e1: the demolition of Diósgyőr Road stadium
event e2: the club's move to Felsőzsolca
actor a1: István Kázmér (person)
actor a2: the Vasgyári Ultras (organization)
actor a3: Panni Szalai (person)
actor a4: club chairman Levente Bük (person)
stance: a1 -e1 =e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 +e2

Where the away end used to be there is already a heap. {a1 István Kázmér}, groundsman for thirty-four seasons, {a1.does-e1 has been cutting the grass in front of it anyway, in straight stripes, every morning, and puts {a1.p his} mower across the path of the crane at eight}. {a2 The Vasgyári Ultras} {a2.does-e1-e2 have lit flares on the contractor's gate and, when the first team was driven off to train in {e2 Felsőzsolca}, turned {a2.p their} backs on the bus}. {a3 Panni Szalai}, who lives across the road and has scraped flare wax off {a3.p her} windows for a decade, {a3.says+e1+e2 is counting the lorryloads: "Ninety-one so far. And the boys gone as well? It's {a3.p my} birthday."} {a4 Club chairman Levente Bük} {a4.does+e2 signed the lease on {e2 the new ground}}; {a4.says=e1 {e1 the wrecking} is the city's doing, {a4.p he} says, and {a4.p he} neither ordered it nor lost sleep}. Ask {a1 Kázmér} about {e2 the move} and {a1.says=e2 {a1.p he} will talk about drainage}.
