id: o5-morocco-judge-transfer-01
kind: judge reassigned
country: Morocco
genre: web news
english: British
form: article
event e1: the transfer of Judge Hicham Bennacer to Tazarine
actor a1: the council of magistrates (organization)
actor a2: Hicham Bennacer (person)
actor a3: Judges' League (organization)
actor a4: Samira Ouaziz (person)
actor a5: Driss Lahbabi (person)
actor a6: Atlas Phosphate Transport (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 =e1

Some 60 magistrates in black robes {a3.does-e1 stood for an hour on the steps of the Casablanca courthouse on Monday at the call of {a3 the Judges' League}}. The reason was a name on page four of the annual list of postings.

{a2 Hicham Bennacer}, 51, has been investigating judge for financial crime since 2015. {a1 The council of magistrates} {a1.does+e1 {e1 has assigned {a2.p him} to the first-instance court at Tazarine}, a town of 15,000 in the south-east}.

{a1.d The council} {a1.says+e1 said the posting had been vacant for two years and that every judge could expect to serve in a remote jurisdiction once.} {a1.says+e1 {a1.p It} pointed out that 211 others were moving and that {a2.p his} grade and salary were unchanged.}

{a2 Bennacer} {a2.does-e1 lodged an appeal with the Court of Cassation on Friday}. {a2.says-e1 {a2.p He} wrote in it that {a2.p he} has eleven cases under way, that {a2.p he} had not asked for a move and that {a2.p his} file shows no remark.}

The best known of the eleven concerns {a6 Atlas Phosphate Transport}, three of whose former directors are charged with inflating invoices. {a6.d The company} {a6.says=e1 said {a6.p it} would co-operate with whichever judge was in charge.}

{a4.d {a3.d The league}'s vice-president}, {a4 Samira Ouaziz}, {a4.says-e1 said a colleague in Tangier had been sent to Figuig in 2021 in the same month that he charged a mayor. "Count the kilometres and look at the dates," {a4.p she} told reporters.}

{a5.d The justice minister}, {a5 Driss Lahbabi}, {a5.says=e1 said since the 2017 reform postings were no longer {a5.p his} business.} {a5.says {a5.p He} did remark that robes were not meant for pavements.}

{a3.d The league} {a3.does-e1 plans a second gathering in Rabat on 12 October}. {a2 Bennacer} is due to report for duty on the 15th. {a2.does-e1 {a2.p He} has asked for unpaid leave until {a2.p his} appeal is heard}.
