id: o3-czechia-bridge-vehicles-01
kind: arms procurement
country: Czech Republic
genre: wire report
english: British
form: article
event e1: the purchase of army bridge-layers without a tender
actor a1: Vladimír Kopřiva (person)
actor a2: Šárka Habrmanová (person)
actor a3: Sever Arms (organization)
actor a4: the antitrust office (organization)
actor a5: General Dušan Metelka (person)
actor a6: Libor Zajac (person)
actor a7: Nová Morava (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1

PRAGUE (wire) - The Czech {a4 antitrust office} {a4.does=e1 asked the defence ministry on Tuesday for the files} on {e1 an order for 34 bridge-laying vehicles worth 3.1 billion crowns}.

{a1.d Defence minister} {a1 Vladimír Kopřiva} {a1.does+e1 signed {e1 the contract} with {a3 Sever Arms} of Ostrava on 30 August}, a day before the price offer expired. No other maker was invited.

{a1.says+e1 {a1 Kopřiva} said the law allowed direct awards when the security of the state was at stake. "{a1.p I} can run a competition for three years or {a1.p I} can have the first six in Olomouc by next autumn," {a1.p he} told Czech radio.} {a1.says {a1.p He} said the engineers had been neglected for twenty years and called their present equipment museum pieces.}

{a4.says=e1 {a4.d The watchdog} said this was a preliminary inquiry and {a4.p it} had formed no opinion.}

{a2 Šárka Habrmanová}, {a2.d who heads the budget committee} in the lower house, {a2.says-e1 said two foreign producers had told {a2.p her} they would have offered the same span for a quarter less.} {a2.does-e1 {a2 Habrmanová} had filed the complaint that led to Tuesday's step.} {a2.says "{a2.p I} have voted for every increase in defence spending since {a2.p I} came here," {a2.p she} said.}

{a6 Libor Zajac}, whose firm in Slovakia makes a competing model, {a6.says-e1 said {a6.p he} would go to court in Brno if deliveries were not put on hold.}

{a3 Sever Arms} {a3.does+e1 has already hired 140 workers and bought steel for the first 12 bridges.} {a3.says+e1 {a3.d The company} said the price included training and spare parts for ten years, which other quotations did not.}

{a5 General Dušan Metelka}, {a5.d commander of the land forces}, {a5.says+e1 told the Senate last month that {a5.p his} sappers had tested four types and {a5.p he} would not want any of the others.}

Two opposition parties had asked for a special session. {a7 Nová Morava}, the larger, {a7.says-e1 said on Tuesday {a7.p it} would vote to withhold the second instalment}, which falls due in March.
