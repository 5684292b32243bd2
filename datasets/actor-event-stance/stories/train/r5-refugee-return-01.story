id: r5-refugee-return-01
kind: refugee return
country: Turkey
genre: wire report
english: British
form: passage
event e1: the plan to return 200,000 Syrians from Turkey this year
event e2: the closure of the Nizip camp
actor a1: Deputy Interior Minister Kaan Yüreğir (person)
actor a2: the Anatolian Migrants' Legal Aid Centre (organization)
actor a3: Fatma Öztekinalp (person)
actor a4: the UN refugee agency (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e2 =e1
stance: a4 =e1 =e2

{a1.says+e1 Turkey expects 200,000 Syrians to go home this year under {e1 a new programme of assisted returns}, {a1 Deputy Interior Minister Kaan Yüreğir} said in Gaziantep on Monday.} {a1.says+e2 {a1.p He} also announced that {e2 the camp at Nizip would close} in September, as fewer than 3,000 people were still living there.}

{a2 The Anatolian Migrants' Legal Aid Centre} {a2.says-e1 said people were being pressed to sign forms they could not read and that {e1 the programme} was voluntary in name only}. {a2.does-e2 {a2.p It} has applied to a court in Ankara to keep {e2 the camp} open.} Local mayor {a3 Fatma Öztekinalp} {a3.says+e2 welcomed {e2 the closure}, saying the land was needed for a school}. {a4.says=e1 {a4 The UN refugee agency} said about 61,000 people had returned from Turkey since January.}
