id: o3-italy-tax-autonomy-01
kind: regional tax autonomy
country: Italy
genre: web news
english: British
form: article
event e1: Piedmont's referendum on keeping more of its tax revenue
event e2: the government's appeal against the referendum
actor a1: Ezio Bormida (person)
actor a2: the Northern Pact (organization)
actor a3: Ornella Cascone (person)
actor a4: the Italian government (organization)
actor a5: the mayor of Turin (person)
actor a6: the trade union federation Cisal-Lavoro (organization)
actor a7: Fulvio Rastelli (person)
actor a8: the Constitutional Court (organization)
actor a9: southern governors (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1 =e2
stance: a8 =e1 =e2
stance: a9 -e1 +e2

{a4 Italy's government} {a4.does-e1+e2 has gone to {a8 the Constitutional Court} to stop {e1 a vote in Piedmont} on how much of the region's taxes should be sent to Rome.}

{a3 Ornella Cascone}, {a3.d the minister for regional affairs}, {a3.says+e2-e1 said {e2 the application} was filed on Friday because a single region could not decide by ballot on money that belonged to the whole republic.}

{a1 Ezio Bormida}, {a1.d Piedmont's governor}, {a1.does+e1 signed the decree setting 14 June as the date} last month. Voters would be asked whether the region should keep nine-tenths of income tax and VAT collected there. At present about two-thirds stays or comes back.

{a1.says-e2 "{a4.p They} are afraid of the answer, so {a4.p they} ask the judges to forbid the question," {a1 Bormida} told a local television channel.} {a1.says+e1 {a1.p He} said the printing of ballot papers would continue and that the regional council had set aside 21 million euros.}

{a1.d The governor} belongs to {a2 the Northern Pact}, a party that also sits in the national government with two ministers. {a2.does-e2 Both of them left the cabinet room before {e2 the application} was approved}, {a2.says a party spokesman confirmed.} {a2.does+e1 {a2.d The party} has opened 300 committees across the region to bring out {e1 the vote}.}

{a3.says {a3 Cascone} said {a3.p she} would not comment on {a2.d the coalition partner's} conduct.} {a3.says-e1 According to {a3.d the minister}, {e1 the consultation} has no legal effect and its result "would be waved about for years".}

{a5 The mayor of Turin}, a political opponent of {a1 Bormida}, {a5.says+e1 has told supporters that {a5.p he} will tick the yes box. {a5.p He} said the city had paid in more than it received for three decades.}

{a6 The trade union federation Cisal-Lavoro} {a6.says-e1 said nurses and teachers in poorer areas would pay for {e1 it}} and {a6.does-e1 has organised a march in Alessandria.} {a9.does-e1+e2 Four {a9 southern governors} have asked to be heard by {a8.d the court} on the side of Rome.}

{a7 Fulvio Rastelli}, {a7.d an economist at a Milan institute}, {a7.says+e1 said {e1 the vote} was overdue, since transfers between regions had never been put to anybody.} {a7.says=e2 {a7.p He} said {a7.p he} was unable to judge the legal merits of {e2 the case}.}

{a8.says=e1=e2 {a8.d The court}'s registry said a hearing could take place as early as 19 May.}
