id: o1-australia-fig-trees-01
kind: tree felling
country: Australia
genre: wire report
english: Australian
form: article
event e1: cutting down the fig trees in Laidley Avenue
actor a1: Eastmoor City Council (organization)
actor a2: Genevieve Pascoe (person)
actor a3: Hugo Brandt (person)
actor a4: the Land and Environment Court (organization)
actor a5: Ridgeway Arboriculture (organization)
actor a6: Tony Mavros (person)
actor a7: police (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1

{a4.does-e1 {a4.d A judge} has ordered chainsaw crews out of a Sydney street until at least Friday after {a2.d a resident} obtained an urgent injunction to save 16 Hill's figs planted in 1936}.

{a1 Eastmoor City Council} {a1.does+e1 had closed Laidley Avenue at 5am on Tuesday for {e1 the work} and two trees were already on the ground} when {a4 the Land and Environment Court} sat by telephone.

{a2 Genevieve Pascoe}, {a2.d a barrister} who lives at number 40, {a2.does-e1 argued the application herself}. {a2.says-e1 {a2.p She} told the court {a1.d the council} had given six days' notice and had released the second page of {a1.p its} arborist's report only after a freedom of information request.}

{a3 Hugo Brandt}, {a3.d the council's director of assets}, {a3.says+e1 said roots had cracked a gas main and a 1.8-tonne limb fell on a parked car in March.}

{a3.says+e1 "{a3.p We} will be back in court on Friday and {a3.p we} expect to be back in the street on Monday," {a3 Mr Brandt} said. {a3.p He} said replanting with 40 tuckeroos was funded.}

{a5 Ridgeway Arboriculture}, {a5.d which wrote the report}, {a5.says+e1 rated 11 of the trees as posing an unacceptable risk.} {a2.says-e1 {a2 Ms Pascoe} pointed out that this left five.}

{a6 Tony Mavros}, whose front wall has been rebuilt twice, {a6.says+e1 said those complaining had driveways on the other side. "Come and look at {a6.p my} pipes," {a6.p he} said.}

{a7 Police} {a7.says=e1 said a woman of 71 had been helped down from a branch and that nobody was charged.}
