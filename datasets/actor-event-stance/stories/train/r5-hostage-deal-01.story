id: r5-hostage-deal-01
kind: hostage deal
country: Israel
genre: wire report
english: American
form: passage
event e1: the agreement to exchange 12 hostages for prisoners
actor a1: Minister Elitzur Bar-Giora (person)
actor a2: Dafna Milrod (person)
actor a3: Qatar (organization)
actor a4: the Families' Council (organization)
actor a5: the prison service (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 +e1
stance: a5 =e1

The cabinet approved {e1 the exchange} by 19 votes to 7 shortly after 3 a.m. {a1 Minister Elitzur Bar-Giora} {a1.does-e1 voted against} and {a1.says-e1 said {a1.p his} faction would leave the coalition if the releases went ahead}. {a4.says+e1 {a4 The Families' Council} urged ministers not to let anyone derail {e1 the agreement}, under which 12 hostages are to come home in two groups}. {a2.says+e1 {a2 Dafna Milrod}, whose son was taken in October, said {a2.p she} was grateful to everyone who had voted for {e1 it}.} The text was worked out over five weeks with {a3 Qatar} as go-between. {a5.says=e1 {a5 The prison service} said the inmates on the list would be moved to Ketziot by Thursday evening.}
