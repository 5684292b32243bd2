id: q6-uk-epilepsy-drug-exit-01
kind: medicine withdrawal
country: United Kingdom
genre: business page
english: British
form: article
event e1: Corvane's withdrawal of the epilepsy drug Zentral
event e2: the emergency import of a Slovenian generic
actor a1: Corvane (organization)
actor a2: Marcus Oldershaw (person)
actor a3: the Epilepsy Alliance (organization)
actor a4: Nasreen Qureshi (person)
actor a5: Philippa Crowhurst (person)
actor a6: the competition watchdog (organization)
actor a7: Toby Winterbourne (person)
actor a8: Dravafarm (organization)
actor a9: Ashdown Street Partners (organization)
actor a10: community pharmacists (group)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 -e2
stance: a5 -e1 +e2
stance: a6 =e1
stance: a7 =e1
stance: a8 +e2
stance: a9 +e1
stance: a10 =e2

Patients 'left stranded' as drug goes

Shares in {a1 Corvane} rose 3% on Thursday after {a1.d the Reading drugmaker} {a1.does+e1 told hospitals that {e1 {a1.p it} would make no more Zentral after 30 June}}.

The pill, launched in 1994, is taken by about 11,000 people in the UK whose seizures are not held by newer treatments. It brought in £6.2m last year, less than half of one per cent of group sales.

{a3 The Epilepsy Alliance} {a3.says-e1 said thousands had been left stranded with twelve weeks' notice. Some had been on Zentral for 30 years and a change of tablet could cost them a driving licence or worse, {a3.p it} said.} {a3.does-e1 {a3.p It} has handed in a petition of 86,000 names at {a1.d the company}'s headquarters.}

{a2 Marcus Oldershaw}, {a2.d {a1.d the company}'s chief executive}, {a2.says+e1 told analysts that reports of a price dispute were "simply not true". The plant in Kent was 51 years old and would need £40m to meet new standards, {a2.p he} said. Wholesalers had been offered stock for nine months, not twelve weeks. "{a1.p We} have broken no undertaking to anyone."}

{a9 Ashdown Street Partners}, a fund with 6% of the shares, has been calling for three years for {a1.d the group} to get rid of {a1.p its} tail of old products. {a9.says+e1 "One down, fourteen to go. {a9.p I} only wonder what took {a1.p them}," said one of {a9.p its} partners.}

The Department of Health was told on the same day as everybody else. {a5 Dame Philippa Crowhurst}, {a5.d the health minister}, {a5.says-e1 said {a5.p she} accepted that a company was free to choose what it made. {a5.p She} had all the same telephoned {a2 Mr Oldershaw} twice asking {a2.p him} to think again, and had offered to share the cost of a new line.}

{a5.does+e2 On Friday {a5.p she} {e2 waived the licence rules} so that the same ingredient can be brought in from Ljubljana for up to two years.} {a8 Dravafarm}, the supplier, {a8.does+e2 has booked lorry space for a first 400,000 packs}. {a3.d The charity} {a3.says+e2 called {e2 that} the first sensible thing to have happened all week.}

Others are less sure. {a4 Nasreen Qureshi}, {a4.d a consultant neurologist in Leeds}, {a4.says-e1 said {a4.p she} had "great respect for {a1.p their} chemists" but that the last thing to be closed in a factory should be the thing nobody else made.} {a4.says-e2 Of {e2 the Slovenian pack}, which releases the drug faster, {a4.p she} said {a4.p she} would not put a single stable patient on it and had advised colleagues to refuse.}

{a1 Corvane} {a1.does-e2 has written to the regulator asking for {e2 the waiver} to be set aside}. {a1.says-e2 Data {a1.p it} submitted in confidence in 2003 had been passed to a competitor, the letter says.}

{a10 Community pharmacists} {a10.says=e2 said {a10.p they} would dispense whatever was on the prescription. {a10.p They} asked that the imported leaflet be translated before, and not after, it reached the counter.}

{a6 The competition watchdog} {a6.says=e1 said {a6.p it} had received a complaint about {e1 the decision} and was considering whether {a6.p it} had powers to look into {e1 it}.}

{a7 Toby Winterbourne}, {a7.d an analyst at a London broker}, {a7.says=e1 said {e1 the exit} would add a penny or so to earnings in 2026. {a7.p He} left {a7.p his} target for the shares unchanged at 710p.}

Twenty-three medicines were discontinued in Britain last year for commercial reasons, against nine a decade ago.
