id: p1-southafrica-instore-pharmacy-01
kind: in-store pharmacies
country: South Africa
genre: business page
english: British
form: article
event e1: Umkhaya Stores' plan for 140 in-store pharmacies
event e2: the independent pharmacists' court challenge
actor a1: Umkhaya Stores (organization)
actor a2: Sizwe Mabaso (person)
actor a3: the Community Pharmacists' Forum (organization)
actor a4: Rehana Essop (person)
actor a5: the health department (organization)
actor a6: the Chronic Care Alliance (organization)
actor a7: Medipoint (organization)
actor a8: Judge Johan Terblanche (person)
actor a9: Pieter-Jan Loubser (person)
actor a10: rural clinics (group)
actor a11: the competition authority (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 -e1 =e2
stance: a8 =e1 =e2
stance: a9 =e1
stance: a10 +e1
stance: a11 =e2

Owners of small chemist shops in four provinces went to the high court in Pretoria on Tuesday to have 62 licences set aside, all of them issued since August to South Africa's third-largest grocer.

{a1 Umkhaya Stores} {a1.does+e1 has already fitted counters in 38 of {a1.p its} supermarkets} and {a1.does+e1 taken on 210 dispensers}. {a1.p It} wants {e1 140 such outlets} by the end of next year.

{a3.does+e2 The papers were lodged by {a3 the Community Pharmacists' Forum}}, which says {a3.says-e1 {a3.p its} 1,100 members make most of their money on shampoo and vitamins and lose it on prescriptions. Take away the shampoo, according to the founding affidavit, and villages will have neither.}

"{a2 Mr Mabaso} is a brilliant retailer and {a4.p I} buy {a4.p my} bread from {a2.p him}," said {a4 Rehana Essop}, {a4.d the forum's chair}, outside the building. {a4.says-e1 "Medicine isn't bread. You can't put it next to the rotisserie and call that access."} {a4.says+e2 {a4.p She} said {e2 the case} had been ready since May and {a4.p she} was sorry only that {e2 it} had not come sooner.}

{a2 Sizwe Mabaso}, who has run the grocer for six years, {a2.says+e1 said every dispenser was registered, every fridge had been inspected and no licence had skipped the queue.} {a2.says-e2 {a2.p He} described {e2 the proceedings} as "an attempt to get from a judge what they could not get from a customer".}

{a1.says-e2 The company's answering papers ask for costs against the shop owners personally.}

A bigger rival has kept {a7.p its} distance. {a7 Medipoint}, with 480 branches in shopping malls, {a7.says=e2 said {a7.p it} was neither joining {e2 the action} nor resisting {e2 it}.} {a7.does-e1 In July, however, {a7.p it} lodged objections to 29 of the applications.}

{a5 The health department} {a5.does+e1 granted the licences} and {a5.does-e2 has briefed senior counsel to defend them}. {a5.says+e1 {a5.p Its} spokeswoman praised corner chemists, "who knew their patients by name long before anyone spoke of patient-centred care", and said 11 million people still lived more than an hour from the nearest one.}

That argument was taken up by {a6 the Chronic Care Alliance}, which represents people with diabetes and HIV. {a6.says+e1 {a6.p It} grumbled that only 19 of the first 62 sites were outside the cities, but said that if the counters closed, {a6.p its} members would go back to taking two taxis for a box of tablets.}

{a10 Rural clinics} in Limpopo {a10.does+e1 have started sending repeat patients to the {a1 Umkhaya} branch in Tzaneen and have asked the company for a second counter there}, a nurse at one of {a10.p them} confirmed.

{a11 The competition authority} {a11.does=e2 has been given leave to make submissions in {e2 the matter}}; {a11.says=e2 {a11.p it} said these would deal with market shares and would not suggest an outcome.}

{a8 Judge Johan Terblanche} {a8.does=e2 put {e2 the hearing} down for three days in November} and {a8.says=e1 told both sides that what {a8.p he} thought of {e1 supermarkets selling pills} was of no interest to anyone, possibly including {a8.p himself}.}

For investors the sums are modest. {a9 Pieter-Jan Loubser}, an analyst in Stellenbosch, {a9.says=e1 estimates that {e1 the pharmacies} will add 2 per cent to turnover and almost nothing to profit in the first three years.} {a9.says=e1 "Then it depends on foot traffic. People who collect tablets every month may buy a chicken. Or they may not,"} {a9.p he} said.

The shares closed 1.1 per cent lower at R84.20, in line with the sector.
