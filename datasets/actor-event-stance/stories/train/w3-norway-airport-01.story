id: w3-norway-airport-01
kind: airport expansion
country: Norway
genre: local paper
english: British
form: passage
event e1: the longer runway at Helgeland airport
event e2: the mayor's support for the runway
actor a1: Gunnhild Rossvoll (person)
actor a2: Trygve Stensland (person)
actor a3: Mo Industry Forum (organization)
actor a4: Avinett (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1
stance: a4 =e1

{a1 Gunnhild Rossvoll} used to be against. As a young councillor {a1.does-e1 {a1.p she} chained {a1.p herself} to a birch on the site of {e1 what is now to be a 2,200-metre strip}}; as mayor, {a1.says+e1 {a1.p she} told Wednesday's meeting, {a1.p she} had sat in one ambulance plane too many that could not land}. {a1.says+e2 "{a1.p I} stand by {e2 it} and {a1.p I}'d do {e2 it} again," {a1.p she} said of {e2 {a1.p her} change of heart}}. For {a2 Trygve Stensland}, who held the other end of the chain, {a2.says-e2 {e2 it} is a betrayal, pure and simple}. {a2.says-e1 {a2.p He} intends to be back at the birch when the machines come}. {a3 Mo Industry Forum} {a3.does+e1 has put NOK 50 million into {e1 the project}}. {a4 Avinett}, {a4.d the airport operator}, {a4.says=e1 would only say that tenders close on 1 June}.
