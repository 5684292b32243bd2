id: x2-nz-coromandel-gold-01
kind: mining licence
country: New Zealand
genre: newspaper report
english: New Zealand
form: article
event e1: the underground gold mining permit at Parakiwai
event e2: the iwi trust’s agreement with Southern Reef Gold
actor a1: Southern Reef Gold (organization)
actor a2: Resources Minister Hamish Trelawny (person)
actor a3: Protect the Ranges (organization)
actor a4: Bev Cranleigh (person)
actor a5: Ngāti Hauroa Trust (organization)
actor a6: Wiremu Tautari (person)
actor a7: Huia Paraone (person)
actor a8: Thames Valley Workers’ Guild (organization)
actor a9: Dr Alastair Penrose (person)
actor a10: the Department of Conservation (organization)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 -e1 =e2
stance: a5 +e1 +e2
stance: a6 +e1 +e2
stance: a7 -e1 -e2
stance: a8 +e1
stance: a9 =e1
stance: a10 =e1

{a3.d Opponents} vow to fight on as {e1 gold mine} gets green light

{a1.d An Australian miner} has been given {e1 a 25-year permit to tunnel for gold beneath conservation land at Parakiwai}, on the Coromandel Peninsula, in a decision greeted with relief in Paeroa and dismay up the valley.

{a2 Resources Minister Hamish Trelawny} {a2.does+e1 signed off {e1 the permit} under the fast-track law on Monday}. {a1 Southern Reef Gold} expects to take out 1.1 million ounces, worth about $4.5 billion at today’s price.

{a2.says+e1 “{a2.p I} make no apology for wanting New Zealanders to have well-paid jobs,” {a2 Trelawny} said. “The entrance is on farmland, the ore body is 400 metres down, and the kauri above it won’t feel a thing.”}

{a1.says+e1 {a1.d The company}’s New Zealand manager said work on {e1 the access tunnel} would start in the first quarter of next year and employ 180 people.}

{a3 Protect the Ranges}, {a3.d which has campaigned against mining on the peninsula since 1980}, {a3.does-e1 has instructed lawyers to seek a judicial review}. {a4.says-e1 {a3.p Its} chairwoman, {a4 Bev Cranleigh}, said the country’s rarest frog lived directly over the workings.}

{a4.says-e1 “Archey’s frog has been around for 200 million years. It would be something if {a4.p we} finished it off for the sake of {e1 a mine} that will be worked out by the time {a4.p my} granddaughter is at university,” {a4.p she} said. “{a4.p I} am 77 and {a4.p I} have chained {a4.p myself} to things before.”}

The decision has also exposed differences within local Māori. {a5 The Ngāti Hauroa Trust} {a5.does+e2 signed {e2 an agreement with {a1.d the company}} in June} that gives {a5.p it} two per cent of revenue, a cultural monitor on every shift and a seat on the closure committee. {a6.says+e2 The trust’s chair, {a6 Wiremu Tautari}, said {e2 the agreement} was the first of {e2 its} kind and better than anything {a6.p his} grandfather had been offered.}

{a6.says+e1 “In the 1890s they dug up these hills and {a5.p we} got nothing except the poison. Given {e1 a choice} between being asked and not being asked, {a5.p our} people said yes,” {a6 Tautari} said.} {a5.says+e1 A postal vote of trust members in May went 612 to 388 in favour of {e1 the mine}.}

{a7 Huia Paraone}, {a7.d who led the no vote}, {a7.says-e2 said many had voted without being shown {e2 the document}, and called for {e2 it} to be reopened.} {a7.says-e1 {a7.p She} will be at the gate when the first digger arrives, {a7.p she} said. “That mountain is {a7.p our} tupuna. You don’t sell the inside of your ancestor.”}

{a4 Cranleigh} {a4.says=e2 said it was not {a4.p her} place to comment on {e2 what the trust had signed}.}

{a2.d The minister} {a2.says+e2 said {e2 the deal} should be a model for other regions.} {a1.d Southern Reef} {a1.says+e2 called {e2 it} the thing {a1.p it} was proudest of in the whole project.}

In Paeroa, where the last big employer shut in 2019, {a8 the Thames Valley Workers’ Guild} {a8.does+e1 put on a barbecue for 300 to mark {e1 the news}}.

{a10 The Department of Conservation} {a10.says=e1 said {a10.p its} advice on {e1 the application}, which {a10.p it} provided in March, had set out risks and mitigations and had not made a recommendation.}

{a9 Dr Alastair Penrose}, {a9.d a herpetologist} who advised neither party, {a9.says=e1 said the effect of vibration on the frogs was unknown. “There is one study, from Tasmania, on a different family. {a9.p I} wouldn’t hang {e1 a permit} on it, or a court case,” {a9.p he} said.}
