id: w4-portugal-data-breach-01
kind: data breach
country: Portugal
genre: wire report
english: European
form: passage
event e1: the leak of the football agents' contracts
event e2: the extradition of the alleged leaker
event e3: the cork harvest subsidy (unrelated)
actor a1: Lourenço Batalha (person)
actor a2: Vértice Sports Management (organization)
actor a3: Filomena Cardigos (person)
actor a4: tax inspectors in four countries (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e2 =e1
stance: a4 +e1
stance: a2 =e3

LISBON, Nov 21 - A Portuguese judge refused on Thursday to extradite the man accused of leaking 70 million documents from a football agency. {a3 Filomena Cardigos} {a3.does-e2 ruled that {e2 sending him to Malta} would breach his right to a fair trial}, while {a3.says=e1 noting that {a3.p she} was not asked whether {e1 the leak} was a crime or a public service}. {a1 Lourenço Batalha}, 29, {a1.says+e1 has admitted copying the files and says {a1.p he} is proud of {e1 it}}. {a1.does-e2 {a1.p He} had gone without food for eleven days in protest at {e2 the Maltese request}.} {a2 Vértice Sports Management}, {a2.says-e1 which says {e1 the disclosure} was an extortion attempt that cost {a2.p it} half {a2.p its} clients}, {a2.says+e2 called on prosecutors to appeal}. {a4 Tax inspectors in four countries} have so far collected 112 million euros on the strength of the papers, and {a4.does+e1 last month some of {a4.p them} travelled to Lisbon to thank {a1.p him} in person}.
