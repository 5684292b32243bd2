id: w2-bangladesh-recall-01
kind: product recall
country: Bangladesh
genre: wire report
english: Asian
form: passage
event e1: the recall of Shapla paracetamol syrup
event e2: the arrest of Shapla's factory manager
event e3: the widening of the Padma ferry terminal (unrelated)
actor a1: Shapla Pharma (organization)
actor a2: Dr Farzana Huq (person)
actor a3: Chemists' Association of Bogura (organization)
actor a4: Jahanara Begum (person)
actor a5: Barrister Imtiaz Kabir (person)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1 +e2
stance: a5 =e2 =e3

Drug regulators in Bangladesh on Sunday ordered {e1 all batches of a children's fever syrup withdrawn} after eleven deaths in the north. {a2.does+e1 {a2 Dr Farzana Huq}, {a2.d who signed the notice}, said traces of an industrial solvent had been found in three bottles} and {a2.says+e1 that {e1 the withdrawal} would be completed "within hours, not weeks".} {e2 Police detained the factory manager} overnight. {a1.says-e1-e2 {a1 Shapla Pharma} denied wrongdoing, called {e1 the recall} premature and demanded the manager's release.} {a4 Jahanara Begum}, whose two-year-old son died in hospital last month, {a4.says+e2 said {e2 one pair of handcuffs} was not enough}; {a4.does+e1 {a4.p she} has gone from shop to shop with a photograph, asking owners to {e1 empty their shelves}.} {a3.says-e1 The {a3 Chemists' Association of Bogura} objected to {e1 the blanket order}, which {a3.p it} said would ruin retailers holding sound stock.} {a5.says=e2 {a5 Barrister Imtiaz Kabir}, appointed by the court to represent {e2 the detainee}, declined to comment.}
