id: p6-croatia-shipyard-loan-01
kind: shipyard state loan
country: Croatia
genre: business page
english: British
form: article
event e1: Croatia's 120m euro loan to the Bokar shipyard
event e2: the European Commission inquiry into the Bokar loan
event e3: Sunnvik Line's cancellation of two ferries
actor a1: Davor Matijevic (person)
actor a2: the Bokar shipyard (organization)
actor a3: Jelena Vrbanac (person)
actor a4: the European Commission (organization)
actor a5: Cantieri Falconara (organization)
actor a6: Sunnvik Line (organization)
actor a7: the metalworkers' union (organization)
actor a8: some economists (group)
actor a9: Branimir Sostar (person)
actor a10: Zdenka Perkovic (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e3
stance: a3 -e1 +e2
stance: a4 =e1 +e2
stance: a5 -e1 +e2
stance: a6 =e1 +e3
stance: a7 +e1 -e2 -e3
stance: a8 -e1
stance: a9 +e1
stance: a10 =e2

Croatian yard cash under EU spotlight

{a4.does+e2 {a4 The European Commission} has {e2 opened an in-depth investigation} into whether {e1 120m euros (£103m) lent by Croatia to {a2.d a struggling shipbuilder}} was state aid in disguise.}

{a2 The Bokar shipyard}, on the Adriatic, has 2,300 workers and has not made a profit since 2009. The first 45m euros was paid in October and has gone on wages and steel plate.

{a4.d The regulator} {a4.says=e1 said that {a4.p it} had not made up {a4.p its} mind and that {e1 the terms} might yet prove to be those of the market.} {a10.says=e2 A decision usually takes between 12 and 18 months, said {a10 Zdenka Perkovic}, {a10.d a competition lawyer} in Zagreb. About 60% of such cases end with conditions and a quarter with repayment, {a10.p she} added.}

{a1.d Economy Minister} {a1 Davor Matijevic} {a1.says-e2 said {a1.p he} was "astonished" to learn of {e2 the step} from a press release, three days before {a1.p he} was due in Brussels.} {a1.says+e1 The interest of 6.8% was higher than any Croatian bank had asked of a hotel, {a1.p he} said, and the state had the dry dock as security.}

{a5.does-e1+e2 The complaint that started the matter came from Italy, where {a5 Cantieri Falconara} builds similar ferries.} {a5.says-e1 {a5.p Its} managing director described Bokar's craftsmen as the best on the coast. But a yard that quotes below the cost of its own steel, {a5.p he} said, "is quoting with somebody else's money".}

A heavier blow may be {e3 the loss of two vessels} worth 190m euros. {a6 Sunnvik Line}, {a6.d a Norwegian operator}, {a6.does+e3 gave notice last week and asked for {a6.p its} deposit back}, {a6.says+e3 pointing to a delay of 14 months.} {a6.says=e1 How {a2.d the builder} financed itself was not something on which a customer should comment, a spokesman said.}

{a2.d The yard} {a2.says-e3 disputes the dates and says half the delay was caused by changes to the car decks.} {a2.does-e3 Welding on the first hull continues.} {a2.p Its} chairman {a2.says+e1 said that without {e1 the facility} the gates would have been shut by Christmas.}

{a3 Jelena Vrbanac}, {a3.d leader of the main opposition party}, {a3.says+e2 said Brussels had asked in one letter more than parliament had been allowed to ask in a year, and that {a3.p she} hoped {e2 the questions} would be answered under oath.} {a3.says-e1 {a3.p Her} party counted five rescues since 1996, at a cost of 1.1bn euros. "Each was the last," {a3.p she} said.}

In the town itself {a7 the metalworkers' union} {a7.does-e2 collected 6,000 signatures for a letter of protest to {a4.d the Commission}.} {a7.says+e1 {a7.d The union} has often been at odds with {a1 Mr Matijevic}, whom {a7.p it} accused two years ago of running Bokar down. This time, {a7.p its} convener said, {a1.p he} had kept {a1.p his} word, if eight weeks late.} {a7.says-e3 The convener flew to Bergen on Sunday in the hope of persuading {a6.d the ferry company} to think again.}

{a9 Branimir Sostar}, who {a9.does+e1 as a backbencher moved the amendment that tripled the guarantee}, {a9.says+e1 said 140 firms in three counties lived from {a2.d the yard} and that nobody would buy their lathes if {e1 the credit} were called in.}

{a8 Some economists} {a8.says-e1 would sooner have seen the sum spent on retraining. A paper signed by nine of {a8.p them} in January put the cost of each post kept at 52,000 euros a year.}

Croatia had five large yards when it joined the EU in 2013, after a programme of privatisation agreed as a condition of entry.
