id: p4-kenya-sugar-mill-leases-01
kind: court annulment of state leases
country: Kenya
genre: newspaper report
english: African
form: article
event e1: the 30-year leases of state sugar mills
event e2: the High Court ruling on the sugar mills
event e3: the reopening of Lukhome factory
actor a1: Justice Wanjala Omukunda (person)
actor a2: Agriculture Cabinet Secretary Naomi Kiplimo (person)
actor a3: Ravji Agro (organization)
actor a4: the cane growers' federation (organization)
actor a5: Governor Fredrick Okumu (person)
actor a6: Senator Beatrice Nafula (person)
actor a7: mill workers (group)
actor a8: Karanja Ngotho (person)
actor a9: the Treasury (organization)
actor a10: a senior official (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2 +e3
stance: a4 -e1 +e2
stance: a5 +e1 +e3
stance: a6 -e1 +e2
stance: a7 =e1 +e3
stance: a8 =e1 =e2
stance: a9 +e1
stance: a10 -e2

Judge throws out sugar leases

The government's handover of four debt-ridden factories to private millers has been declared void by the High Court in Kisumu on Thursday, {a4.d in a case brought by farmers}.

{a1 Justice Wanjala Omukunda} {a1.does-e1+e2 held that {e1 the agreements} were signed before the public had been heard and before two county assemblies had voted}. {a1.says {a1.p He} said the Constitution "does not know consultation by newspaper advertisement".}

{a1.does-e1 {a1.p He} gave the millers 60 days to hand back the keys.}

{a2 Agriculture Cabinet Secretary Naomi Kiplimo} {a2.does-e2 has lodged a notice of appeal}. {a2.says+e1 {a2.p She} told journalists in Nairobi that the companies had between them paid growers Sh1.7 billion in arrears within nine months, something the State had failed to do in nine years. "{a2.p I} respect the court. {a2.p I} also respect a farmer who has been paid," {a2.p she} said.}

The factories, in Bungoma, Kakamega, Kisumu and Homa Bay, owed Sh117 billion when Parliament wrote the debt off in 2023. {e1 They were let for 30 years} at an annual rent and a fee for each tonne of cane.

{a4 The cane growers' federation}, {a4.does-e1+e2 which filed the petition}, {a4.says-e1 has always said that the nucleus estates around the mills belong to families moved off them in the 1970s. "Nobody sold this land, so nobody can rent it out," its chairman, Protas Wamalwa, said.} {a4.says+e2 Members slaughtered two bulls outside the court.}

{a3 Ravji Agro}, which took over Lukhome in May, has spent Sh2.4 billion on a new boiler. {a3.says+e1-e2 {a3.d The company} said {a3.p it} had acted in good faith, that the process was run by the ministry and that its advocates would ask for {e2 the orders} to be suspended.} {a3.does+e3 Test crushing there will start on the 14th as planned}, {a3.d the firm} added.

{a3.p Its} position was taken up by {a5 Governor Fredrick Okumu}, in whose county Lukhome lies. {a5.says+e1 {a5.p He} agreed with the farmers about the old estates and promised a survey. But a county that had watched the roof fall in since 2018, {a5.p he} said, was in no hurry to get it back.} {a5.does+e3 {a5.p He} has had the road to the gate graded for {e3 the start of crushing}.}

Outside the factory there was confusion. {a7 Mill workers}, who have not been paid since the previous management left, {a7.does+e3 had been painting the weighbridge for {e3 the reopening} without wages}. {a7.says=e1 One of {a7.p them}, Jackline Atieno, said {a7.p they} did not mind whether the boss was "Ravji or Republic".}

{a9 The Treasury} {a9.does+e1 put the State's signature to the agreements and had counted on Sh900 million of rent in this year's estimates}. {a10.says-e2 {a10 A senior official} there, who asked not to be named, called the decision a bad day's work by a good judge.}

For {a6 Senator Beatrice Nafula}, {a6.does-e1 {a6.p who} walked out of the committee that cleared {e1 the deals}}, {a6.says+e2 Thursday was worth the wait. {a6.p She} thanked {a1 Omukunda} "on behalf of everyone who was told it was too late".}

{a8 Karanja Ngotho}, {a8.d an advocate} who is not involved in the case, {a8.says=e1=e2 said the appellate court usually takes ten days to decide on a stay. The judgment does not say that mills may not be let, {a8.p he} pointed out, only that these were let wrongly, so the ministry could begin again.}

Kenya consumes about 1.1 million tonnes of sugar a year and produces some 800,000.
