id: r3-coal-03
kind: coal mine
country: Australia
genre: business page
english: Australian
form: passage
event e1: the expansion of the Wirra Creek coal mine
event e2: the sale of Kestrel Energy's stake in the mine
actor a1: Kestrel Energy (organization)
actor a2: Federal Environment Minister Joanna Pryce (person)
actor a3: Galilee Landholders' Alliance (organization)
actor a4: Dean Moroney (person)
stance: a1 +e1 +e2
stance: a2 +e1
stance: a3 -e1
stance: a4 =e2

{a2.does+e1 {a2 Federal Environment Minister Joanna Pryce} has approved {e1 a doubling of output at the Wirra Creek mine} in central Queensland until 2058}. {a1.says+e1 {a1 Kestrel Energy} chief executive Ian Blackley said he was pleased with {e1 the decision}}, which comes three weeks {a1.does+e2 after {a1.d the company} agreed to sell {e2 30 per cent of the mine} to an Indonesian utility for $US720 million}. {a3.says-e1 {a3 The Galilee Landholders' Alliance} said bores on eleven properties would run dry} and {a3.does-e1 {a3.p it} would seek a review in the Federal Court}. Kestrel shares closed 4.1 per cent higher. {a4.says=e2 {a4 Dean Moroney} of Eastbank Securities said {e2 the stake} had fetched about what the market expected.}
