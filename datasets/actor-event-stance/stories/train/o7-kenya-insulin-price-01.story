id: o7-kenya-insulin-price-01
kind: medicine price cap
country: Kenya
genre: newspaper report
english: African
form: article
event e1: the price ceiling on insulin
actor a1: Mercy Chepkwony (person)
actor a2: the Association of Medicine Importers (organization)
actor a3: Harrison Mbugua (person)
actor a4: Sukari Alliance (organization)
actor a5: the High Court (organization)
actor a6: Zainab Mwakio (person)
actor a7: the pharmacists' society (organization)
actor a8: the budget committee (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1

{a2.does-e1 {a2.d Importers} yesterday failed to get an interim order against {e1 new rules under which a vial of insulin may not be sold for more than Sh650}}.

{a5 The High Court} {a5.does=e1 declined to grant the order but certified the petition as urgent}. {a5.says=e1 Both sides were told to file submissions by 14 November, and {a5.d the judge} stressed that nothing had been decided on the merits.}

{a2 The Association of Medicine Importers} {a2.does-e1 sued in September}, a week after {a1.d Health Cabinet Secretary} {a1 Mercy Chepkwony} {a1.does+e1 gazetted {e1 the regulations}}. Prices in private chemists had ranged from Sh900 to Sh2,400.

{a3.d {a2.d The association}'s chairman}, {a3 Harrison Mbugua}, {a3.says-e1 told journalists on the court steps that a vial landed in Mombasa at Sh580 before tax, storage and transport. {a3.d The businessman} said two of {a3.p his} own suppliers had already put Kenya at the end of the queue.}

{a1 Dr Chepkwony} {a1.says+e1 said the government bought the same product for Sh310. "Somebody should explain to {a1.p me} what is so heavy about these boxes," {a1.p she} said.} {a1.does+e1 {a1.p Her} officers closed four shops in Nakuru at the weekend for charging more}.

{a4 Sukari Alliance}, which speaks for people with diabetes, {a4.does+e1 was admitted to the case as an interested party}. {a4.says+e1 {a4.p It} told {a5.d the judge} that a third of {a4.p its} members skip doses at the end of the month.}

{a6 Zainab Mwakio}, {a6.d a mother of two diabetic boys} from Voi, {a6.says+e1 said {a6.p she} had sold a goat every second month and since September had not sold any.}

In Parliament {a8 the budget committee} {a8.does+e1 voted to waive Sh1.2 billion in import duty so that {e1 the ceiling} can be kept}.

{a7 The pharmacists' society} {a7.says=e1 said {a7.p its} members were following {e1 the rules} as they stood, and {a7.p it} had decided after a long debate to take no position in the suit. Stocks were normal in Nairobi and low in Garissa and Lodwar, {a7.p it} added.}

{a3 Mr Mbugua} {a3.says-e1 would not say what {a2.d {a3.p his} members} would do if {a2.p they} lost, apart from appealing.}

About 800,000 Kenyans live with diabetes, according to the ministry.
