id: r2-social-06
kind: social media rules
country: Uganda
genre: wire report
english: African
form: passage
event e1: the daily tax on social media use
event e2: the march against the social media tax
actor a1: Finance Minister Moses Kagaba (person)
actor a2: singer-turned-lawmaker Ziggy Kato (person)
actor a3: police (organization)
actor a4: the telecom operators (group)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e2
stance: a4 =e1

{a3.does-e2 {a3 Police} in Kampala fired live rounds in the air on Wednesday to break up {e2 a march} against {e1 a tax of 200 shillings a day on the use of social media}}, {a3.says-e2 which {a3.p they} said was illegal}. {a2.does-e1+e2 {a2 Singer-turned-lawmaker Ziggy Kato} led {e2 the procession} in a red beret} and escaped on a motorcycle. {a1 Finance Minister Moses Kagaba} {a1.says+e1 told parliament {e1 the levy} would raise 284 billion shillings for hospitals and would not be withdrawn}. {a4 The telecom operators}, who collect {e1 it}, {a4.says=e1 said in a joint notice that {a4.p they} were complying with the law}.
