id: n4-china-insurer-licence-01
kind: foreign insurer licence
country: China
genre: business page
english: Asian
form: article
event e1: the entry of Calder Mutual into the Chinese motor insurance market
actor a1: Calder Mutual (organization)
actor a2: Fiona Braithwaite (person)
actor a3: Ministry of Commerce (organization)
actor a4: Huaxin Property Insurance (organization)
actor a5: Shen Guowei (person)
actor a6: Liaoning Repair Shops Association (organization)
actor a7: Zhao Minfang (person)
actor a8: Derek Poon (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

SHENYANG - British insurer {a1 Calder Mutual} {a1.does+e1 has leased four floors of an office tower in Shenyang and begun to recruit 260 claims staff}, three months after receiving permission to sell motor policies in China.

The licence covers Liaoning and two neighbouring provinces and may be extended to the whole country in 2029. {a2 Fiona Braithwaite}, {a2.d the group's head of Asia}, {a2.says+e1 told a briefing on Wednesday that the first policies would be sold in February. "{a2.p We} were turned down twice. {a2.p We} came back with a local data centre and that settled it," {a2.p she} said.}

{a3 The Ministry of Commerce}, which handled the application together with the financial regulator, {a3.says+e1 said it showed that the sector was being opened in an orderly manner.}

{a4 Huaxin Property Insurance}, {a4.d the market leader in the northeast with 38 per cent of premiums}, {a4.does-e1 has asked for an administrative review}. {a4.p It} {a4.says-e1 argues that {a1.d the British company} was exempted from a rule obliging newcomers to insure farm vehicles as well.}

{a5.d {a4.p Its} chairman}, {a5 Shen Guowei}, was on {a1 Calder}'s side not long ago. {a5.says Until last year {a5.p he} had held talks with {a2 Braithwaite} on a joint venture, and {a5.p he} described {a2.p her} to reporters as a capable negotiator and {a1.d {a2.p her} firm} as one of the best managed in London.} {a5.says-e1 Since those talks ended, {a5 Mr Shen} said, {a5.p he} had seen no reason why {a1.p it} should be here at all.}

Garage owners in the province hope for quicker payment. The {a6 Liaoning Repair Shops Association}, which took {a4 Huaxin} to court over unpaid bills in 2024, {a6.does+e1 has signed a letter of intent with {a1 Calder} on behalf of 1,900 workshops}.

Price is another matter. {a7 Zhao Minfang}, {a7.d a delegate to the provincial people's congress who sits on its finance committee}, {a7.says complained that drivers in Liaoning had been paying too much for years and that {a4 Huaxin} had grown lazy.} {a7.says-e1 {a7.p She} had even so voted against the lease of the tower, which the city owns, {a7.p she} said, because a foreign group would take the safe drivers and leave the rest to others.}

Foreign insurers account for less than 3 per cent of motor premiums in China. Two American companies withdrew from the business in the last decade.

{a8 Derek Poon}, {a8.d an insurance analyst in Hong Kong}, {a8.says=e1 said the plan made sense on paper. Much depended on whether {a1 Calder} could price electric cars, where every company lost money at present, {a8.p he} said.}

{a3.d The ministry} {a3.says did not comment on the request for a review.}
