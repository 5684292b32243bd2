id: r1-russia-arms-sale-01
kind: arms sale
country: Russia
genre: wire report
english: British
form: passage
event e1: the sale of Russian air defence missiles to Algeria
event e2: the expulsion of two Russian diplomats from Bucharest (unrelated)
actor a1: Rosvoor (organization)
actor a2: Algeria (organization)
actor a3: the United States (organization)
actor a4: Spain (organization)
actor a5: Pavel Chudakov (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1 =e2
stance: a4 =e1
stance: a5 =e1

{a1 Rosvoor} {a1.says+e1 said the first batteries would be shipped before the end of the year} under {e1 a contract worth about $2 billion}, which {a2 Algeria} {a2.does+e1 signed in secret in 2024}. {a3 The United States} {a3.says-e1 has warned {a2.d Algiers} that {e1 the purchase} could bring sanctions}. {a4 Spain}, whose southern coast lies 200 km away, {a4.says=e1 said every state was free to choose its suppliers}. {a5.says=e1 Delivery has slipped twice because of the war in Ukraine, according to {a5 Pavel Chudakov}, a Moscow-based analyst.}
