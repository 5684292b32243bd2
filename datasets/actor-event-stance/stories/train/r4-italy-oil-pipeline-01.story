id: r4-italy-oil-pipeline-01
kind: oil pipeline
country: Italy
genre: local paper
english: British
form: passage
event e1: the oil pipeline from the Agri valley to Taranto's second jetty
actor a1: Lucana Idrocarburi (organization)
actor a2: Santeramo (person)
actor a3: the regional environment agency (organization)
actor a4: fishing cooperative Mar Piccolo (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a2 Santeramo} {a2.does-e1 has gone to the regional court to stop {e1 the second line}}, {a2.says-e1 saying the city has had its share of tankers}. {a1 Lucana Idrocarburi}, {a1.does+e1 which bought the pipes last year}, {a1.says+e1 expects to start digging in June}. {a3 The regional environment agency} {a3.says=e1 will not give an opinion until it has the marine survey}. Members of {a4 the fishing cooperative Mar Piccolo}, who land mussels near the jetty, have been asked to move 40 rafts.
