id: r2-social-04
kind: social media rules
country: Bangladesh
genre: wire report
english: Indian
form: passage
event e1: the draft regulation on social media platforms
actor a1: the telecom regulator (organization)
actor a2: the editors' council (organization)
actor a3: Barrister Sabrina Zaman Chowdhury (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a1.does+e1 {a1 The telecom regulator} submitted {e1 the draft} to the High Court in February}. Platforms would have to open a local office, trace the first sender of a message and take down content within 72 hours. {a2.says-e1 {a2 The editors' council} said {e1 the rules} would be used against reporters and asked for {e1 them} to be scrapped}, while {a1.says+e1 {a1.d the commission} maintained {e1 they} were needed to curb rumours that lead to mob violence}. {a3.says=e1 {a3 Barrister Sabrina Zaman Chowdhury}, whom the court appointed to assist it, said 45 organisations had sent comments.}
