id: w4-zimbabwe-museum-restitution-01
kind: museum restitution
country: Zimbabwe
genre: local paper
english: African
form: passage
event e1: the return of the Chirau spirit drums by a Leeds museum
event e2: the charging of an entry fee to see the drums
actor a1: Sekuru Magadzire (person)
actor a2: the Harrogate Road Museum (organization)
actor a3: Natsai Gumbochuma (person)
actor a4: schoolteachers in Chinhoyi (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 -e2

Nobody in Chinhoyi doubts that {e1 the drums had to come home}. {a1.d Spirit medium} {a1 Sekuru Magadzire} {a1.does+e1 walked barefoot to the airport road to meet {e1 them}}, and even {a2 the Harrogate Road Museum}, which had held them since 1896, {a2.does+e1 sent {a2.p its} keeper along to beat {e1 the first roll}}. It is the five-dollar ticket that has soured the feast. {a4.does-e2 {a4 Schoolteachers in Chinhoyi} turned {a4.p their} buses round at the gate last Friday rather than pay {e2 it}.} {a1.says-e2 The {a1.d old man} would say only that ancestors do not give change.} From Leeds came a dry note reminding the province that {a2.says-e2 {a2.d the museum} had for a century shown the drums free of charge and hoped "the practice might travel with the objects"}. {a3 Natsai Gumbochuma}, who runs the new pavilion, {a3.says+e1 called {e1 the homecoming} the proudest hour of {a3.p her} working life} and {a3.says+e2 will not budge on {e2 the price}: roofs, {a3.p she} pointed out, are not made of pride}.
