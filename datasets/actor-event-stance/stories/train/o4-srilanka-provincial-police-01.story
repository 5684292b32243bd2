id: o4-srilanka-provincial-police-01
kind: provincial police powers
country: Sri Lanka
genre: parliamentary report
english: Asian
form: article
event e1: the bill to give police powers to the provincial councils
actor a1: Justice Minister Lakmal Wickramatunge (person)
actor a2: S. Yogeswaran (person)
actor a3: Ven. Medagama Sumangala Thera (person)
actor a4: Bandula Hettige (person)
actor a5: the Retired Police Officers' League (organization)
actor a6: the Speaker (person)
actor a7: Fathima Rizna Cader (person)
actor a8: Asoka Rajakaruna (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1
stance: a8 -e1

{a1 Justice Minister Lakmal Wickramatunge} yesterday {a1.does+e1 moved the second reading of {e1 the Provincial Police Divisions Bill}}, which would place traffic, minor crime and community policing under nine provincial commissions.

{a1.says+e1 {a1.p He} said the constitution had provided for {e1 it} for over three decades and successive governments had simply not published the schedule. National security, narcotics and serious crime would stay with the Inspector General, {a1.d the Minister} said.}

{a4 Bandula Hettige}, {a4.d MP for Kurunegala}, {a4.does-e1 rose on a point of order even before {a1.d the Minister} had finished} and {a4.says-e1 asked how many of the nine commissions would take orders from abroad.} {a6 The Speaker} {a6.does=e1 had the remark expunged.}

Continuing, {a4 Hettige} {a4.says-e1 said the police would wear nine uniforms under {e1 the Bill}, and a suspect crossing the Deduru Oya would have to be pursued with a letter.} {a4.p He} {a4.does-e1 tabled a petition with 212,000 signatures against {e1 the Bill}.}

{a2 S. Yogeswaran}, {a2.d who leads the main party of the North}, {a2.says+e1 said a woman in Mullaitivu who went to lodge a complaint today found no officer who spoke her language. Of 1,460 personnel in the district, 71 were Tamil speakers.} {a2.says+e1 "{a2.p I} am not asking for an army. {a2.p I} am asking for a sergeant," {a2.p he} said.}

{a7 Fathima Rizna Cader} of Ampara {a7.says said {a1.d the Minister}'s party had looked away during the riots of four years ago and owed {a7.p her} people an apology.} {a7.says+e1 {a7.p Her} group of four would nevertheless be in the division lobby with {a1.p him} on {e1 the bill}, {a7.p she} said.}

From the gallery the debate was followed by {a3 Ven. Medagama Sumangala Thera}, {a3.does-e1 who had walked from Kandy with some 300 monks}. {a3.says-e1 {a3.d The Thera} told journalists that those who voted {e1 Aye} should not come to the temples at Vesak.}

{a5 The Retired Police Officers' League} {a5.says-e1 has warned that transfers and promotions would be in the hands of provincial politicians.} {a5.d The League} {a5.does-e1 is one of three bodies that petitioned the Supreme Court against {e1 it}} last month. The court held that a two-thirds majority was required.

The Government has 134 votes and needs 150. Among its own members {a8 Asoka Rajakaruna}, {a8.d a former deputy minister}, {a8.does-e1 was absent from the group meeting on Monday} and {a8.says-e1 has said {a8.p his} conscience is not under the whip on {e1 this bill}.}

{a6 The Speaker} {a6.says=e1 said {e1 the vote} would be taken at 5.30 p.m. on Thursday. {a6.p He} would not allow {a2 Yogeswaran}'s request for an extra day nor {a4 Hettige}'s for a secret ballot.}
