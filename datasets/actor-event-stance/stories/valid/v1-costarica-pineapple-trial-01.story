id: v1-costarica-pineapple-trial-01
kind: crop trial
country: Costa Rica
genre: wire report
english: American
form: passage
event e1: the pink pineapple trial in Buenos Aires de Osa
event e2: the transfer of pineapple trial data to the exporters
actor a1: the national seed commission (organization)
actor a2: Dr. Ivannia Mora Picado (person)
actor a3: Piñera del Pacífico (organization)
actor a4: beekeepers in Osa (group)
actor a5: Rodolfo Chinchilla (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 -e1
stance: a5 =e1 =e2

BUENOS AIRES DE OSA, Costa Rica -- By five votes to two {a1.does+e1 {a1 the national seed commission} on Tuesday cleared a second season of {e1 tests on a pink-fleshed pineapple engineered to need no nitrogen}}. {a2 Dr. Ivannia Mora Picado}, {a2.d the botanist who created it}, might have celebrated. {a2.says+e1 {a2.p She} did call {e1 the approval} "the best news of {a2.p my} working life"}, {a2.does-e2 but {a2.p she} spent the evening drafting a complaint, because {e2 {a2.p her} measurements are to be shared with growers before they are published}}. {a3.says+e1+e2 One of those, {a3 Piñera del Pacífico}, which supplies the land, countered that {a3.p it} was not running {e1 a field} for charity and that {e2 early access} was the point.} {a4.does-e1 {a4.d Beekeepers in Osa} moved 300 hives in front of the gate overnight to stop the tractors getting in.} Will the fruit sell? {a5 Rodolfo Chinchilla}, {a5.d a broker in Limón}, {a5.says=e1=e2 has no opinion on either dispute and said the
market would decide by color}.
