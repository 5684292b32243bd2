id: w2-argentina-transfer-01
kind: football transfer
country: Argentina
genre: wire report
english: American
form: passage
event e1: Ulises Barragán's transfer from Atlético Pampero to Ferroviario
actor a1: Ulises Barragán (person)
actor a2: Tito Farnesi (person)
actor a3: Lucía Barragán (person)
actor a4: the Ferroviario members' assembly (organization)
actor a5: Raúl Quintero Lasalle (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1

ROSARIO – {a1.p He} has not slept, {a1.p he} is not eating, and {a1.says+e1 {a1.p he} would sign tonight on a napkin: so says {a2.d the agent of {a1 Ulises Barragán}}, {a1.d the 23-year-old winger} caught between two halves of one city.} {a2.says=e1 "{a2.p I} am reporting {a1.p his} words, not {a2.p mine}," {a2.d the agent}, {a2 Tito Farnesi}, added; {a2.p he} collects the same percentage wherever the boy plays.} At {e1 the buying club}, president {a5 Raúl Quintero Lasalle} {a5.does+e1 mortgaged the training ground to raise the $4 million}. {a4.does-e1 {a4 The Ferroviario members' assembly} threw {e1 the purchase} out by 912 votes to 340 on Sunday}, {a4.says-e1 one delegate thundering that no man who once kissed the wrong badge would ever pull on theirs}. There remains the matter of {a3 Lucía Barragán}. {a3.says-e1 {a1.d The player}'s mother has told three radio stations that {a3.p she} was born in {a3.p her} neighborhood, that {a3.p she} will die in it, and that {a1.d {a3.p her} son} will not be the one to kill {a3.p her}.}
