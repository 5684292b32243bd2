id: o5-tanzania-river-diversion-01
kind: river diversion project
country: Tanzania
genre: newspaper report
english: African
form: article
event e1: the diversion of the Mkondeni river to Dodoma
actor a1: Ministry of Water (organization)
actor a2: Hamisi Lukwaro (person)
actor a3: Kilombeka Rice Growers' Cooperative (organization)
actor a4: Elikana Mwasumbi (person)
actor a5: Dodoma Residents' Water Committee (organization)
actor a6: Continental Infrastructure Bank (organization)
actor a7: Neema Kijazi (person)
actor a8: Rungu River Basin Board (organization)
actor a9: Salehe Pazi (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 +e1

Dodoma. Construction of a 126-kilometre canal from the Mkondeni river will begin in January, {a1 the Ministry of Water} {a1.says+e1 said yesterday}, four months after rice farmers downstream asked for the work to be put on hold.

{a2.d The deputy minister}, {a2 Mr Hamisi Lukwaro}, {a2.says+e1 told the parliamentary infrastructure committee that the capital needs 133 million litres a day and receives 68 million. "In some wards water comes once in nine days," {a2.p he} said.}

{a6 The Continental Infrastructure Bank} {a6.does+e1 signed for a loan of Sh410 billion in July}. The government is to pay the rest.

{a3 The Kilombeka Rice Growers' Cooperative}, with 6,700 members, {a3.says-e1 says the canal will take a third of the dry-season flow.} {a3.does-e1 {a3.p It} engaged a Dar es Salaam law firm last week and has returned the compensation forms which {a1.d the ministry} sent to {a3.p its} office}.

{a4.d {a3.p Its} chairman}, {a4 Mr Elikana Mwasumbi}, {a4.says-e1 said the figures given to MPs were from 1998. "{a4.p I} have walked that river in October. Children cross it without taking off their shoes," {a4.p he} said.}

{a7 Ms Neema Kijazi}, {a7.d a hydrologist} who measured the river for four seasons, {a7.says-e1 said the yield had been overstated by about 40 percent and that boreholes at Chipogoro could supply the city at less cost.}

{a2 Mr Lukwaro} {a2.says+e1 dismissed the borehole proposal. {a2.p He} said the groundwater there was saline and that {a1.d the ministry} had tested it twice. Those who want another study want another ten years, {a2.p he} added.}

{a8 The Rungu River Basin Board}, which issues abstraction permits, {a8.says=e1 said {a8.p it} had received the application on August 2 and was still within the 180 days allowed.}

{a5 The Dodoma Residents' Water Committee}, on the other hand, {a5.does+e1 has collected 21,000 signatures asking for the work to be completed in two years instead of three}.

{a9 Mr Salehe Pazi}, {a9.d an opposition member of the committee}, {a9.says+e1 accused {a2 Mr Lukwaro} of sitting on unpaid contractors' bills in five regions. {a9.p He} said {a9.p he} would vote for the canal allocation all the same.}

{a3.does-e1 {a3.d The cooperative} has called a meeting of village chairmen at Mlimbani on Saturday to decide about an injunction}.
