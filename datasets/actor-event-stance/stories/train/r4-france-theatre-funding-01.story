id: r4-france-theatre-funding-01
kind: theatre funding
country: France
genre: newspaper report
english: British
form: passage
event e1: the reform of unemployment pay for theatre workers
event e2: the cancellation of the Avignon festival
actor a1: Jean-Loup Marvejols (person)
actor a2: the Federation of Performing Trades (organization)
actor a3: Bérénice Haution (person)
actor a4: the hoteliers of Avignon (group)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e2
stance: a4 -e2

For the first time since 1947 there will be no festival in the courtyard of the Palace of the Popes. {a3 Bérénice Haution}, {a3.d the director}, {a3.does+e2 took {e2 the decision} on Thursday} after a second night of walkouts {a2.does-e1 led by {a2 the Federation of Performing Trades} over {e1 the new rules on unemployment benefit}}. {a3.says+e2 {a3.p She} said {a3.p she} saw no other way of guaranteeing safety.} {a1 Jean-Loup Marvejols}, {a1.d the culture minister}, {a1.says-e2 said {a1.p he} deeply regretted {e2 it}} but {a1.says+e1 that {e1 the agreement} saved a scheme that was 800 million euros in the red}. {a4.says-e2 {a4 The hoteliers of Avignon} put their losses at 15 million euros and said the town was being punished for somebody else's quarrel.}
