id: q6-uk-sea-bank-retreat-01
kind: managed coastal retreat
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the plan to abandon the Holme Staithe sea bank
event e2: the farmers' £14m clay embankment scheme
event e3: the parish council's legal challenge
actor a1: the Coast and Rivers Agency (organization)
actor a2: Helen Thackray (person)
actor a3: Neville Gooderham (person)
actor a4: Holme Staithe Parish Council (organization)
actor a5: Wader Watch (organization)
actor a6: Rupert Ellacott (person)
actor a7: Sunita Bhandari (person)
actor a8: Tracey Ludlam (person)
actor a9: Graham Stimpson (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 +e3
stance: a5 +e1 -e2
stance: a6 -e2 =e3
stance: a7 =e1 =e2
stance: a8 +e1
stance: a9 -e1 -e3

Villages go to law over sea bank

{a4.d A parish council} with an annual income of £31,000 {a4.does-e1+e3 has {e3 lodged papers at the High Court} in London asking a judge to quash {e1 a decision} that will hand 640 acres of Lincolnshire to the sea}.

{a4.says-e1 {a4 Holme Staithe Parish Council} says {a1 the Coast and Rivers Agency} "decided first and consulted afterwards".}

{a1.does+e1 {a1.d The agency} told landowners in March that {e1 {a1.p it} would spend nothing on the three-mile bank after 2027} and let the tide cut its own way through.} {a1.says+e1 {a1.p It} put the cost of keeping the bank at £22m over 50 years. The property behind it is valued at £4.1m.}

{a2 Helen Thackray}, {a2.d {a1.d the agency}'s area director}, {a2.says+e1 denied that minds had been made up early. "{a1.p We} held eleven public meetings. Not liking the answer is not the same as not being asked," {a2.p she} said. No house would be lost before 2040, {a2.p she} added, and the figure of 46 homes quoted by villagers was wrong.}

{a3 Neville Gooderham}, whose family has grown potatoes behind the bank since 1921, {a3.does+e2 has drawn up {e2 a scheme} of {a3.p his} own with six neighbours}. {e2 It} would use spoil from a new reservoir to raise a lower barrier 300 metres inland. The farmers would find £2m and the taxpayer £12m.

{a3.says-e1+e2 "{a3.p I} am not asking for the moon, {a3.p I} am asking for a bank. {a1.p They} want {a3.p me} to sit in the kitchen and wait for the water," {a3.p he} said.}

{a5 Wader Watch}, which manages a reserve at the northern end, {a5.says+e1 said saltmarsh took the force out of waves better than concrete and {e1 the retreat} would make room for 9,000 wintering birds.} {a5.says-e2 {e2 An inland embankment} would squeeze the marsh to a strip and "leave everybody with half of nothing", {a5.p it} said.}

{a6.d The floods minister}, {a6 Rupert Ellacott}, visited in May, was photographed with {a3 Mr Gooderham} and called {a3.p him} "exactly the sort of man the county depends on". {a6.does-e2 Last week {a6.p he} turned down {a3.d the farmer}'s request for the £12m.} {a6.says=e3 {a6.p He} would not discuss {e3 the court case}.}

{a9 Graham Stimpson}, {a9.d leader of the county council}, {a9.says-e1 has described {a1.d the agency}'s approach as abandonment with a leaflet.} {a9.says-e3 But {a9.p he} urged {a4.d the parish} to drop {e3 {a4.p its} action}, saying {a4.p its} savings would be gone by the first hearing and nothing could be won there that could not be won in a letter to ministers.}

Not everybody inland is unhappy. {a8 Tracey Ludlam}, {a8.d who runs a holiday park on the higher ground to the west}, {a8.says+e1 said {e1 it} should have been announced ten years ago. "Nobody can tell {a8.p me} where the footpath will go, which is maddening, but {a8.p I've} got pitches that will look out over a marsh instead of a turnip field," {a8.p she} said.}

{a7 Sunita Bhandari}, {a7.d a coastal engineer at a Yorkshire university}, {a7.says=e1=e2 said {e1 letting the sea in} and {e2 building further back} would both buy 20 to 30 years. Which lasted longer depended on the rate of sea level rise and on how much anyone was willing to pay for upkeep.}

A ruling on whether the case may proceed is expected in October. Most of the land given up on English estuaries since the 1990s already belonged to conservation bodies.
