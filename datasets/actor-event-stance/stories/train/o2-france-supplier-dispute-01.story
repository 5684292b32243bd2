id: o2-france-supplier-dispute-01
kind: supplier dispute
country: France
genre: wire report
english: British
form: article
event e1: Grandval's removal of Delmas products from its shelves
actor a1: Grandval (organization)
actor a2: Sylvain Courtois (person)
actor a3: Delmas (organization)
actor a4: Anne-Laure Pichon (person)
actor a5: a dairy farmers' group in Mayenne (group)
actor a6: Agriculture Minister Didier Roussel (person)
actor a7: the commercial mediator (person)
actor a8: Familles et Budget (organization)
actor a9: the retailers' federation (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1
stance: a9 +e1

PARIS - French supermarket chain {a1 Grandval} {a1.does+e1 has {e1 stopped selling yoghurts, creams and desserts made by {a3 Delmas}}} after the two failed to agree on prices before the legal deadline at the end of February.

Yellow notices {a1.does+e1 in {a1.d the chain}'s 740 shops tell customers that {a3.d the manufacturer} wanted 8.7 percent more} "while milk has become cheaper".

"{a1.p We} will not put something on the shelf that {a1.p we} would be ashamed to sell at that price," {a2.says+e1 {a2.d the purchasing director}, {a2 Sylvain Courtois}, said on Thursday}. {a2.says+e1 {a2.p He} put the loss of turnover at less than half a percent.}

{a3 Delmas} makes 11 percent of its French sales at {a1 Grandval}. {a4.says-e1 {a4 Anne-Laure Pichon}, {a4.d who heads {a3.p its} domestic business}, said talks had been broken off by a text message at 11 at night and that every other retailer had signed.} {a3.does-e1 {a3.d The company} has gone to the commercial court in Créteil, seeking a daily penalty until the goods are back.}

{a4.says-e1 {a4 Pichon} rejected the claim about milk. {a3.d {a4.p Her} firm} pays {a3.p its} farmers under three-year contracts, {a4.p she} said, and in those the price had risen.}

{a5.d The farmers} noticed quickly. {a5.does-e1 About 60 of them, {a5 a dairy farmers' group in Mayenne}, parked tractors at a {a1 Grandval} warehouse in Laval on Wednesday} and {a5.says-e1 said collections from {a5.p their} farms had been cut by 90,000 litres a week}.

{a6 Agriculture Minister Didier Roussel} {a6.says-e1 telephoned {a1.d the chain}'s president to ask for the products to be restored. {a6.p He} had little patience with either camp, {a6.p he} told senators, but it was producers who paid for "a sulk between two head offices".}

{a9.says+e1 {a9 The retailers' federation} said a shop must remain free to say no; otherwise there was nothing to negotiate.} {a8 Familles et Budget}, a consumer association, {a8.says+e1 agreed. {a8.p Its} survey of 212 items found that {a3 Delmas} had raised prices by 34 percent in three years, twice the average.}

{a7 The commercial mediator}, appointed by the state, {a7.says=e1 received both parties on Thursday. {a7.p He} said the discussions were confidential and would go on next week.}
