id: w2-newzealand-recall-01
kind: product recall
country: New Zealand
genre: local paper
english: Australian
form: passage
event e1: the recall of Tūī Valley infant formula
event e2: the ministry's naming of the farm
event e3: the sale of Westport airport (unrelated)
actor a1: Craig Haultain (person)
actor a2: Tūī Valley Dairies (organization)
actor a3: Dr Meera Pillai (person)
actor a4: parents in a Hamilton playgroup (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 =e1 +e2
stance: a4 -e1
stance: a1 =e3

{a1.does-e2 By the time {a1 Craig Haultain} had chained {a1.p his} gate, two television vans were already parked outside it.} {a1.says+e1 {a1.d The Matamata farmer} has no complaint about {e1 the recall} – "pull every tin, {a1.p I}'ve got grandkids" –} {a1.says-e2 but seeing {e2 {a1.p his} name in a ministry notice} before a single test came back was, {a1.p he} said, "a lynching by press release".} {a2.says-e2 {a2 Tūī Valley Dairies} protested as well, through {a2.p its} lawyers}, {a2.does+e1 in between trucking 48,000 tins off the shelves}. {a3 Dr Meera Pillai}, who heads the food safety unit, was unmoved. {a3.says+e2 {e2 Publishing the supplier}, {a3.p she} told a string of briefings, is what the Act is for.} {a3.says=e1 Whether {e1 the withdrawal} had been necessary {a3.p she} could not yet tell.} {a4.says-e1 {a4 Parents in a Hamilton playgroup} could: there had been not one sick baby, {a4.p they} wrote to the paper, and now there was not one tin in town.}
