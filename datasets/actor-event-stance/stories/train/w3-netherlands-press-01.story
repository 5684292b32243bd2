id: w3-netherlands-press-01
kind: press law
country: Netherlands
genre: wire report
english: British
form: passage
event e1: the source protection act's extension to bloggers
event e2: the jailing of Hidde Roosenboom for contempt
event e3: the tram drivers' pay deal (unrelated)
actor a1: Hidde Roosenboom (person)
actor a2: the public prosecution service (organization)
actor a3: Genootschap van Redacties (organization)
actor a4: Judge Willemijn Ter Haar (person)
stance: a1 +e1 -e2 =e3
stance: a2 -e1
stance: a3 -e1 -e2
stance: a4 +e2 =e1

ALMELO - Pyjamas, two novels and a toothbrush were what {a1 Hidde Roosenboom} took to {e2 {a1.p his} cell} on Monday, after {a4.does+e2 {a4 Judge Willemijn Ter Haar} gave {a1.p him} five days for refusing to say who had leaked a council memo}. {a1.says-e2 "Absurd, and {a1.p I}'ll appeal from the bunk," {a1.d the 34-year-old} wrote on {a1.p his} site}; {a1.says+e1 {e1 the amendment} that would give people like {a1.p him} the privilege of the professionals, {a1.p he} added, could not come soon enough}. {a4.says=e1 {a4.d The judge} noted in {a4.p her} decision that {e1 the amendment} was pending and that {a4.p she} drew no inference from {e1 it}}. {a2 The public prosecution service} {a2.says-e1 has advised parliament to reject {e1 the text}, fearing that every suspect will start a blog}. Even {a3 Genootschap van Redacties}, {a3.d the editors' society}, {a3.says-e1 is against, since a shield for all "is a shield for none"}, {a3.does-e2 but {a3.p it} sent a lawyer to get {a1.d the man} out}.
