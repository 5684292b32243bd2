id: w1-mexico-supreme-court-01
kind: supreme court ruling
country: Mexico
genre: wire report
english: American
form: passage
event e1: the Supreme Court ruling legalizing bullfights in Tlaxcala
event e2: the first bullfight of the season
event e3: the closing of the Puebla textile museum (unrelated)
actor a1: Animales Libres (organization)
actor a2: Eusebio Zamacona (person)
actor a3: Governor Yolanda Tlapa (person)
actor a4: Father Crispín Ordaz (person)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 =e1 +e2
stance: a4 +e1 -e2

TLAXCALA, Mexico — The bulls return to Tlaxcala on Sunday, 20 months after a lower court banned them and four days after {e1 the Supreme Court gave them back}. {a2.does+e1+e2 Eight of the animals come from the ranch of {a2 Eusebio Zamacona}, {a2.p who} wept for joy at the news}. {a1 Animales Libres} {a1.says-e1 called {e1 the decision} "a stain in red ink"} and {a1.does-e2 has chained two members to the gates of the ring}. {a3 Governor Yolanda Tlapa} {a3.does+e2 will present the first trophy}, {a3.says=e1 but asked what {a3.p she} made of {e1 the ruling} {a3.p she} said that governors obey judges, they do not grade them}. The most unusual voice belonged to {a4 Father Crispín Ordaz}, chaplain of the ring for 30 years. {a4.says+e1 {a4.p He} found {e1 the judgment} sound: the state should not be banning what villages cherish}. {a4.says-e2 "And the village should stop on its own. {a4.p I} will not bless {e2 Sunday}."}
