id: p6-latvia-ports-veto-01
kind: presidential veto
country: Latvia
genre: wire report
english: British
form: article
event e1: the Latvian president's refusal to sign the ports bill
event e2: the bill placing Latvia's three ports under one state company
event e3: a 400m euro credit for dredging at Liepaja
actor a1: President Ilmars Vanadzins (person)
actor a2: Transport Minister Santa Krauze (person)
actor a3: Guntis Zemturis (person)
actor a4: the stevedoring companies (group)
actor a5: Jauna Straume (organization)
actor a6: a European development lender (organization)
actor a7: Agnese Lidaka (person)
actor a8: the dockers' union (organization)
actor a9: the ruling coalition (organization)
actor a10: the audit office (organization)
stance: a1 +e1 =e2
stance: a2 -e1 +e2 +e3
stance: a3 +e1 -e2 +e3
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 =e2 +e3
stance: a7 =e1
stance: a8 -e1 +e2
stance: a9 -e1 +e2
stance: a10 +e2

Latvian head of state sends harbours law back

RIGA - {a1 President Ilmars Vanadzins} {a1.does+e1 {e1 returned to parliament} on Monday {e2 a law that would take the harbours of Riga, Ventspils and Liepaja away from their boards}.}

In a three-page letter {a1.p he} {a1.says=e2 wrote that good arguments existed for central control and good ones against it and that it was not for {a1.d the head of state} to weigh them.} {a1.says+e1 {a1.p His} objection was that section 14 gave leaseholders 30 days to prove their title, "a period in which one cannot obtain a survey".}

Parliament may pass {e2 the text} again unchanged, in which case {a1.p he} must sign. {a9.does-e1 {a9 The ruling coalition} has put {e2 it} on the agenda for Thursday week} and {a9.says+e2 expects 58 votes out of 100.}

{a2 Transport Minister Santa Krauze}, {a2.does+e2 whose department drew up {e2 the measure},} {a2.says-e1 said {a1.d the president} was "a careful lawyer and {a2.p I} have learnt from {a1.p him}", but that the deadline had been discussed in seven committee sittings. Every month of waiting cost 2.4 million euros, {a2.p she} told reporters.}

{a2.says+e2 Cargo through the three harbours has fallen from 75 million tonnes in 2012 to 37 million last year as transit from the east dried up. Three small managements bidding against each other for the same train of grain made no sense, {a2.p she} said.}

{a4 The stevedoring companies}, which hold most of the berths, {a4.says+e1 called {e1 Monday's decision} a relief.} {a4.does-e2 {a4.p They} have instructed a Stockholm law firm and warned that claims under investment treaties could reach 600 million euros.}

{a3 Guntis Zemturis}, {a3.d the mayor of Liepaja}, {a3.does-e2 had driven to Riga in a lorry loaded with petitions}. {a3.says+e1 "Today {a3.p I} take off {a3.p my} hat to {a1 Mr Vanadzins}," said {a3.d the mayor}, who campaigned against {a1.p his} election.} {a3.says+e3 {a3.p He} wants the ship channel deepened to 15 metres and said {e3 the loan} papers should not have to wait for anyone.}

{e3 That loan}, from {a6 a European development lender}, {a6.does+e3 was approved by {a6.p its} directors in May} and would be the largest in the region. {a6.says=e2 Ownership of the port was a matter for the Latvian authorities, a spokeswoman for {a6.d the bank} said, and the contract could be made out to either borrower.} {a2 Krauze} {a2.does+e3 has already signed {e3 the guarantee}.}

{a5 Jauna Straume}, {a5.d an opposition group} with nine seats, {a5.says-e1 was unsparing about {a1.d the head of state}. {a5.p Its} floor leader said {a1.p he} had "found time in {a1.p his} diary for the leaseholders and none for the auditors".} {a5.does+e2 The party voted with the government at the third reading} and {a5.says+e2 says {a5.p it} will again.}

{a10 The audit office} {a10.says+e2 reported in 2024 that the boards had let land at a tenth of its value and recommended a single owner.}

{a8 The dockers' union} {a8.says+e2 grumbled that {e2 the reform} left pay talks in three places,} but {a8.says-e1 said {e1 sending it back} would please only those who had grown fat on cheap leases.} {a8.p It} represents about 2,600 people.

{a7 Agnese Lidaka}, {a7.d who teaches constitutional law}, {a7.says=e1 said presidents had used {e1 the power} 61 times since 1993 and that in roughly half of the cases parliament had changed something. {a7.p She} described {e1 the letter} as short by {a7.p her} students' standards.}

Shares in Baltic rail freight firms were little changed.
