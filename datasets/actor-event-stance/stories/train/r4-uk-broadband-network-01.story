id: r4-uk-broadband-network-01
kind: broadband network
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: the 50p-a-month levy on phone lines for rural broadband
actor a1: Lord Ellesborough (person)
actor a2: the Telephone Users' Forum (organization)
actor a3: Damian Prior-Hale (person)
actor a4: Severnlink (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

Everyone with a fixed telephone line would pay 50p a month towards next-generation broadband under {e1 a scheme} {a1.does+e1 set out by {a1 Lord Ellesborough} in {a1.p his} report on digital Britain}. {a1.says+e1 {a1.p He} said the market alone would leave a third of homes behind.} {a2 The Telephone Users' Forum} {a2.says-e1 said pensioners who did not use the internet should not be made to pay}. {a3 Damian Prior-Hale}, {a3.d the shadow culture secretary}, {a3.says-e1 said a Conservative government would scrap {e1 the charge} as soon as possible}. {a4 Severnlink}, which lays cable in the West Country, {a4.says+e1 welcomed {e1 the levy}}.
