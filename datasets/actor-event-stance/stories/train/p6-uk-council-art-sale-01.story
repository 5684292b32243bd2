id: p6-uk-council-art-sale-01
kind: council art sale
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: Wenlow council's sale of its Victorian paintings
event e2: the proposed referendum on a 9% council tax rise
event e3: striking the Pell Gallery off the accredited museums register
actor a1: Wenlow Borough Council (organization)
actor a2: Derek Ormshaw (person)
actor a3: the Friends of the Pell Gallery (organization)
actor a4: Priya Dattani (person)
actor a5: the national museums body (organization)
actor a6: Rosalind Thwaite (person)
actor a7: Simon Arkell (person)
actor a8: the care workers' union (organization)
actor a9: a senior officer (person)
stance: a1 +e1 -e3
stance: a2 +e1 -e2
stance: a3 -e1 +e2 =e3
stance: a4 -e1 +e2
stance: a5 -e1 +e3
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1 =e2
stance: a9 =e2

Town hall presses on with Pell pictures

{a1.does+e1 A contract with a London saleroom was signed on Friday by {a1 Wenlow Borough Council}, which hopes to raise £3.4m from 11 canvases that have hung in the Pell Gallery since 1908.}

The works include two hunting scenes and a portrait of the mill owner Josiah Pell, who left them "to the people of Wenlow and their children". They will {e1 go under the hammer} in two lots in March and June.

{a2.d The cabinet member for finance}, {a2 Derek Ormshaw}, {a2.says+e1 denied that {a2.p he} had broken faith with the town. {a2.p He} said the bequest contained no clause on disposal, that two sets of lawyers had read it, and that the figure of £5m quoted by campaigners was "simply wrong".}

{a1.d The council} faces a gap of £7.1m in the coming year. {a1.p It} has already cut grass verges, street lighting and the opening hours of all four branch libraries, and spent £600,000 from reserves on bus subsidies.

{a3 The Friends of the Pell Gallery}, who have 900 members, {a3.does-e1 have asked the Charity Commission to examine the deed}. {a3.says+e2 {a3.p Their} secretary said most people she had met at the stall in Market Street would rather pay another £2.60 a week, and should be given the chance to say so.}

{e2 That option} is due before councillors on 12 February. {a4 Priya Dattani}, who leads the four independents, {a4.does+e2 has put down a motion for {e2 a local poll}}. {a4.says-e1 {a4.p She} described {a2 Mr Ormshaw} as "the hardest-working man in the building" and said {a4.p she} had no quarrel with {a2.p his} arithmetic. "But you can only do {e1 this} once," {a4.p she} said. "Next January the gap will be back and the walls will be bare."}

{a2 Mr Ormshaw} {a2.says-e2 said {a2.p his} group would vote against. Organising {e2 the ballot} would cost £240,000, {a2.p he} said, and no authority in England had ever won one.}

{a9 A senior officer} {a9.says=e2 said the returning officer would need ten weeks' notice and the bills would have to be printed twice if the answer was no.}

On Tuesday {a5 the national museums body} {a5.does+e3 wrote to the gallery to say that {e3 its status would lapse} from the day of the first auction}. {a5.says-e1 {a5.p Its} chair said collections were "not a savings account" and urged Wenlow to withdraw the lots.} Loss of the status bars a museum from most national grants; the Pell has had £410,000 in six years.

{a1.says-e3 {a1.d The council} called {e3 the step} disproportionate and {a1.does-e3 has asked for a hearing}.} {a3.d The Friends} {a3.says=e3 said {a3.p they} would not comment on a decision that was for others to make.}

Support has come from an unexpected side. {a6 Rosalind Thwaite}, {a6.d a great-granddaughter of the donor}, {a6.says+e1 said half of {a6.p her} family had found the hunting pictures "ghastly". "Josiah bought and sold all his life. If they pay for somebody's home help, {a6.p I} can't see him losing sleep," {a6.p she} said.}

{a8 The care workers' union} {a8.says+e1 complained that the money would arrive six months late. {e1 It} should have been done when the day centres were cut, {a8.p its} branch organiser said.} {a8.says=e2 Members were split on {e2 the tax question} and the branch would make no recommendation.}

{a7 Simon Arkell}, {a7.d an adviser on Victorian art}, {a7.says=e1 said prices for the period had fallen by about a third since 2005, although {a7.p he} expected the Pell portrait to do well.} Similar auctions by other local authorities have brought between 70% and 130% of their estimates, {a7.p he} added.
