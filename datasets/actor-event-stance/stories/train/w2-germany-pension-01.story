id: w2-germany-pension-01
kind: pension reform
country: Germany
genre: parliamentary report
english: British
form: passage
event e1: the bill raising the retirement age to 68
event e2: the nurses' exemption from the higher retirement age
actor a1: Labour Minister Friederike Aschoff (person)
actor a2: Torben Quast (person)
actor a3: the Federation of Care Workers (organization)
actor a4: Professor Ulrike Sandhagen (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1

Somewhere between midnight and one, with the chamber two-thirds empty, {e1 the retirement bill} got {e1 its} majority. {a1.does+e1+e2 {a1 Labour Minister Friederike Aschoff} had bought the last nine votes with {e2 an exemption for nurses}}, {a1.says+e2 which {a1.p she} described as "no favour, but anatomy": nobody lifts patients at 67.} {a2.does+e1 {a2 Torben Quast} voted for {e1 the bill} as well}, {a2.says-e2 if through clenched teeth; {e2 the carve-out}, {a2.d the backbencher} complained, invited roofers, drivers and in due course members of parliament to form a queue.} Outside, {a3 the Federation of Care Workers} handed {a1.d the minister} a bouquet and a summons. {a3.says+e2 The flowers were for {e2 the concession}}, {a3.does-e1 the summons for {e1 the rest}, which {a3.p it} is asking the constitutional court to void}. {a4.says=e1 Savings by 2035, according to {a4 Professor Ulrike Sandhagen}: between €9bn and €16bn, depending on how many people fall ill first.}
