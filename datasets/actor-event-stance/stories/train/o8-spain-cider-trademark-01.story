id: o8-spain-cider-trademark-01
kind: trademark lawsuit
country: Spain
genre: newspaper report
english: British
form: article
event e1: Grupo Berzosa's trademark suit against the Olmeda cider makers
actor a1: Grupo Berzosa (organization)
actor a2: eleven cider makers of Olmeda (group)
actor a3: Covadonga Riestra (person)
actor a4: Álvaro Montes-Leal (person)
actor a5: the village council (organization)
actor a6: the regional farm ministry (organization)
actor a7: Julián Argüeso (person)
actor a8: Begoña Larrauri (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1

OVIEDO - {a2 Eleven cider makers of Olmeda}, a village of 640 people, may have to take its name off {a2.p their} bottles.

{a1 Grupo Berzosa}, the country's third largest drinks company, {a1.does+e1 has asked the commercial court in Oviedo to stop {a2.p them} using the word}, which {a1.p it} registered as a brand in 1998. {a1.does+e1 {a1.p It} claims €1.2m in damages.}

{a3 Covadonga Riestra}, {a3.d whose family has pressed apples there since 1911}, {a3.says-e1 said the papers arrived on a Friday with the wine merchant's bill. "{a3.p I} have {a3.p my} grandfather's labels in a box. {a3.p I} will bring the box," {a3.p she} said.}

{a4.d The group's legal director}, {a4 Álvaro Montes-Leal}, {a4.says+e1 said supermarkets had complained that customers were confusing the products. {a4.p He} had written to {a2.d the producers} four times since 2021, {a4.p he} said, and proposed that they call themselves "from the Olmeda valley" in small type.}

{a2 The producers} {a2.does-e1 have engaged a law firm in Madrid} and {a2.does-e1 applied last month to have the registration annulled.} {a3.says-e1 The brand had not been used between 2006 and 2014, {a3 Riestra} said, and a brand that sleeps for five years lapses.}

{a4 Montes-Leal} {a4.says+e1 rejected this. Bottles were exported to Mexico in every one of those years, {a4.p he} said.}

{a5 The village council} {a5.does-e1 has voted €15,000 for the defence.} {a6 The regional farm ministry} {a6.says-e1 told the judge in a report that the name had appeared on cider in tax records of 1874.}

One producer is on the other side. {a7 Julián Argüeso}, {a7.d who supplies the group with 200 tonnes of apples a year}, {a7.says+e1 said {a1 Berzosa} had spent millions on the name when nobody knew it} and {a7.does+e1 is to be heard as {a1.p its} witness.}

{a8 Begoña Larrauri}, {a8.d the mediator appointed in January}, {a8.says=e1 held three sessions with the parties and closed them without a result. Both had come with serious arguments, {a8.p she} said, and both had been polite.}

The trial opens on 9 May.
