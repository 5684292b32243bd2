id: o2-slovakia-plant-relocation-01
kind: plant relocation
country: Slovakia
genre: wire report
english: British
form: article
event e1: Aerklima's relocation of compressor production from Nitra to Serbia
event e2: the blockade of the Nitra loading gate
actor a1: Aerklima (organization)
actor a2: Jozef Hanzel (person)
actor a3: Zuzana Petrovicova (person)
actor a4: Marek Dolinsky (person)
actor a5: Economy Minister Peter Vranka (person)
actor a6: Lucia Benkova (person)
actor a7: the Kragujevac development office (organization)
actor a8: Regional police (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 -e1 =e2
stance: a6 =e1
stance: a7 +e1
stance: a8 =e2

BRATISLAVA - Workers at a compressor plant in Nitra kept lorries from leaving for a third day on Wednesday after {a1.d its owner} {a1.does+e1 began dismantling the first of four assembly lines}.

{a1 Aerklima}, which employs 610 people at the site, {a1.says+e1 told the stock exchange in March that {e1 the lines would go to Kragujevac in Serbia by the end of the year}. {a1.p It} put the annual saving at 14 million euros.} Sales and repair are to stay in Nitra with about 90 staff.

{a2 Jozef Hanzel}, {a2.d who chairs the plant union}, {a2.says-e1 said {a2.p his} members had agreed to a pay freeze in 2021 in return for a promise of production until 2028.} {a2.says-e1 "{a2.p I} have the paper here with the signature," {a2.p he} said.}

{a2.d The union leader} {a2.does+e2 slept in a van by {e2 the gate} on Monday and Tuesday} and {a2.says+e2 said shifts had been drawn up until Sunday}.

{a3 Zuzana Petrovicova}, {a3.d the plant director}, {a3.says-e2 called on the workers to let the lorries through. {a3.p She} said finished goods worth 3 million euros were standing in the yard and customers had begun to claim penalties.} {a3.says+e1 Energy costs per unit in Nitra were 31 percent above those at the new location, {a3.p she} said.} {a3.does-e2 On Wednesday {a3.p she} asked the district court for an injunction.} {a1.does-e2 {a1.d The company} has also stopped the pay of 74 people who were seen there.}

The mayor of Nitra, {a4 Marek Dolinsky}, {a4.does+e2 had the fire brigade put up a tent at {e2 the gate}}, and {a4.does-e1 the council has frozen a building permit that {a1 Aerklima} needs for the conversion of the halls}. {a4.says-e1 "{a1.p They} took 4.2 million in tax relief from this town," {a4 Dolinsky} said.}

{a5 Economy Minister Peter Vranka} {a5.does-e1 said {a5.p his} ministry would demand the return of state aid paid in 2017 if {e1 the lines left}} and {a5.does-e1 has offered {a1.d the company} a subsidised electricity contract}. {a5.says=e2 Asked about {e2 the action at the gate}, {a5.p he} said only that {e2 it} was a matter for the police.}

{a6 Lucia Benkova} of the opposition, {a6.d who sits on the economy committee}, {a6.says=e1 attacked {a5 Vranka} for having spent 11 months without a state secretary for industry. {a6.p She} did not say what {a6.p she} would do about Nitra.}

{a7 The Kragujevac development office} {a7.does+e1 has set aside a hall of 18,000 square metres} and {a7.says+e1 said the first 120 people would be hired in June}.

{a8 Regional police} {a8.says=e2 said two patrols were at the site and that no one had been detained}.
