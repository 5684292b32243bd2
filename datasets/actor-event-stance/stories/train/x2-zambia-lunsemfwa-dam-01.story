id: x2-zambia-lunsemfwa-dam-01
kind: hydroelectric dam
country: Zambia
genre: newspaper report
english: African
form: article
event e1: the Muchinda Gorge hydropower dam
event e2: the government’s relocation offer to Muchinda villagers
actor a1: Energy Minister Joseph Kalunga (person)
actor a2: Muchinda Power (organization)
actor a3: Senior Chieftainess Mukonde (person)
actor a4: Loveness Chansa (person)
actor a5: Copperbelt Mines Association (organization)
actor a6: River Keepers Zambia (organization)
actor a7: Environmental Appeals Tribunal (organization)
actor a8: Dr Webster Hangoma (person)
actor a9: Davison Mumba (person)
stance: a1 +e1 +e2
stance: a2 +e1
stance: a3 =e1 -e2
stance: a4 -e1 -e2
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1 =e2
stance: a8 =e1
stance: a9 +e1 +e2

For the third time in ten years, surveyors are hammering pegs into the banks of the Muchinda Gorge, and for the first time the people who live there have been told when to leave.

{e1 The proposed 163-megawatt dam}, 90 kilometres east of Mkushi, would flood eleven villages and displace 2,870 people. {a2 Muchinda Power}, {a2.d a joint venture of the state and an Indian contractor}, {a2.does+e1 signed the financing on Monday} and {a2.says+e1 expects to close the river in 2029}.

{a1 Energy Minister Joseph Kalunga} {a1.says+e1 said last year’s drought, which left cities with four hours of electricity a day, had settled the argument. “Kariba is one basket and {a1.p we} put all the eggs in it. {e1 Muchinda} is on another river with another rain,” {a1.p he} said.}

Under {e2 the compensation package}, each household would receive a brick house of two rooms, two hectares at Kampoko and K25,000. {a1.says+e2 {a1 Mr Kalunga} called {e2 the terms} “the best ever offered in this country”.}

{a4 Loveness Chansa}, 44, {a4.does-e2 tore up {a4.p her} copy of {e2 the form} in front of a government clerk} last week. {a4.says-e2 “Here {a4.p I} have mangoes, {a4.p I} have the river, {a4.p I} have {a4.p my} father’s grave. There they have given {a4.p me} a number,” {a4.p she} said.} {a4.says-e1 {a4.p She} prays each night, {a4.p she} said, that {e1 the wall} is never built.}

{a4.p Her} brother-in-law, {a9 Davison Mumba}, {a9.does+e2 signed}. {a9.says+e2 The soil at Kampoko is deeper, {a9.p he} says, and there is a clinic.} {a9.says+e1 “{a9.p My} children did homework by the phone torch. If {e1 this thing} brings a wire to them, let {e1 it} come.”}

{a3 Senior Chieftainess Mukonde}, whose consent is required for the transfer of customary land, {a3.says-e2 has sent back {e2 the offer} unsigned, with a note that two hectares do not feed a family of nine.} {a3.says=e1 On {e1 the dam itself} {a3.p she} has kept silent. “{a3.p I} have not said yes and {a3.p I} have not said no. {a3.p I} have said, count again,” {a3.p she} told The Provincial Star at {a3.p her} palace.}

The mining industry, which takes more than half the country’s power, is impatient. {a5 The Copperbelt Mines Association} {a5.does+e1 has agreed to buy 100 megawatts for 20 years, a promise on which the loans depend}.

{a6 River Keepers Zambia}, {a6.d a conservation group}, {a6.does-e1 has appealed against the environmental licence}, {a6.says-e1 saying the gorge is the last breeding place in the country of the taita falcon and that solar panels would deliver the same energy sooner}. {a7.says=e1=e2 The appeal will be heard in November by the {a7 Environmental Appeals Tribunal}, which said {a7.p it} could not discuss {e1 a matter} pending before {a7.p it} and that {e2 compensation} was outside {a7.p its} remit.}

{a8 Dr Webster Hangoma}, {a8.d a hydrologist at a Lusaka university}, {a8.says=e1 was asked whether the river has enough water. In six years of ten, {a8.p he} answered, {e1 the station} would run as designed, in three at about half, and in one hardly at all. “{a8.p I} give the same numbers to whoever asks {a8.p me}, and everybody goes away satisfied,” {a8.p he} said.}
