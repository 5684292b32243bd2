id: r2-housing-06
kind: housing plan
country: Spain
genre: wire report
english: British
form: passage
event e1: the plan to convert tourist flats into council housing in Málaga
actor a1: Mayor Rosario Benjumea (person)
actor a2: Apartamentos del Sur (organization)
actor a3: the regional government (organization)
actor a4: Techo Digno (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

The licences of 2,300 holiday apartments in Málaga will not be renewed in 2028 and {e1 the city plans to buy up to a third of them as council housing}, {a1.says+e1 {a1 Mayor Rosario Benjumea} said on Wednesday}. {a2.says-e1 The owners' association {a2 Apartamentos del Sur} said {e1 it} amounted to confiscation and would seek damages of 400 million euros.} {a4.says-e1 Tenants' group {a4 Techo Digno}, which has long demanded limits on tourist lets, also criticised {e1 the plan}, saying public money should not be used to compensate speculators.} {a3 The regional government}, which would pay half, {a3.says=e1 said {a3.p it} had received no proposal}.
