id: xt-australia-moreton-toll-01
kind: toll road
country: Australia
genre: wire report
english: Australian
form: article
event e1: the Moreton Link toll road north of Brisbane
event e2: the opposition's proposed $70-a-week cap on tolls
actor a1: Bronte Hallorande (person)
actor a2: Arterra Roads (organization)
actor a3: Darren Vukasovic (person)
actor a4: the Queensland Motorists' League (organization)
actor a5: Residents Against Moreton Link (organization)
actor a6: the Road Hauliers' Council (organization)
actor a7: Mei-Ling Prowse (person)
actor a8: the Queensland auditor-general (organization)
actor a9: Kev Maguire (person)
actor a10: the Queensland government (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1
stance: a6 +e1 =e2
stance: a7 =e1 =e2
stance: a8 =e1 =e2
stance: a9 -e1
stance: a10 +e1

{a10.does+e1 {a10 The Queensland government} has signed off on {e1 a $4.6bn toll road} linking Brisbane's northern suburbs with the Bruce Highway}, {a4.says-e1 brushing aside opposition from {a4.d the state's largest motoring body}, which says drivers already pay some of the highest tolls in the world}.

Construction of {e1 the 17km Moreton Link} will begin in April and {e1 the road} is due to open in 2031. A car will pay $6.85 each way and a truck $20.50.

The roads minister, {a1 Bronte Hallorande}, {a1.does+e1 signed the contract with {a2 Arterra Roads} on Thursday} and {a1.says+e1 said {e1 the project} would take 28 minutes off the trip from Petrie to the airport}.

"{a1.says+e1 {a1.p I} have sat in that traffic with two kids in the back for most of {a1.p my} adult life, and {a1.p I'm} thrilled to be the minister who fixes it," {a1.p she} told reporters at Kallangur.}

{a2 Arterra}, which will collect the toll for 42 years, {a2.says+e1 described {e1 the Link} as "the missing piece of the network" and said {a2.p it} had already hired 300 engineers}.

The opposition's spokesman on roads, {a3 Darren Vukasovic}, {a3.says-e1 said a government led by {a3.p his} side would not have signed. "There's a rail corridor sitting empty right beside it. {e1 This} is a terrible deal and {a3.p we'd} have built the train," {a3.p he} said.}

{a3.says+e2 Since contracts could not be torn up, {a3.p he} said, {a3.p he} would go to the election with {e2 a cap of $70 a week} on what any household pays in tolls. "{e2 It} is the single best thing you can do for a family in Caboolture."}

{a1 Ms Hallorande} {a1.says-e2 dismissed {e2 the cap} as "a blank cheque made out to the toll companies"}, while {a2 Arterra} {a2.says-e2 told investors in a note that {e2 the policy} was "poorly designed" and that {a2.p it} would fight {e2 it} in court}.

{a4 The Queensland Motorists' League}, which has 1.1 million members, {a4.says-e1 said {a4.p it} was disappointed that {e1 the road} had been approved}. {a4.says+e2 {a4.p It} welcomed {e2 the cap}, which {a4.p it} has been seeking since 2020.}

In Kallangur, where 94 houses are to be demolished, {a5 Residents Against Moreton Link} {a5.does-e1 blocked a survey team for two hours on Friday}. {a9.says-e1 "They can put the letter under the door as often as they like. {a9.p I'm} not shifting," said {a9 Kev Maguire}, 66, {a9.d a retired boilermaker} whose brick house stands in the path of the southern ramp.}

{a6 The Road Hauliers' Council} {a6.says+e1 was happier, saying {e1 the link} would save {a6.p its} members 190,000 hours a year}. {a6.says=e2 Asked about {e2 the cap}, {a6.p it} said that was a matter for private motorists and {a6.p it} had no position.}

Transport economist Dr {a7 Mei-Ling Prowse} of Griffith University {a7.says=e1 said traffic forecasts for Australian toll roads had been wrong in both directions. "Two in this city went broke and one is printing money. Nobody knows which {e1 this one} will be," {a7.p she} said.} {a7.says=e2 "As for {e2 a cap}, {e2 it} would shift the bill from drivers to taxpayers, and who you think should pay is a question of values, not economics."}

{a8 The Queensland auditor-general} {a8.says=e1 confirmed {a8.p it} would review the contract, as {a8.p it} does with all projects worth more than $1bn}.
