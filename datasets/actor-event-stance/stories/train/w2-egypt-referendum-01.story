id: w2-egypt-referendum-01
kind: constitutional referendum
country: Egypt
genre: wire report
english: British
form: passage
event e1: the referendum on the women's quota in local councils
event e2: the state council's ruling allowing the vote
actor a1: Counsellor Adel Mikhail Ghobrial (person)
actor a2: Rawya Abdel-Meguid (person)
actor a3: the Bar of Upper Egypt (organization)
actor a4: Hoda Selim Nassif (person)
stance: a1 +e2
stance: a2 +e1 +e2
stance: a3 =e1 -e2
stance: a4 -e1

Cairo - Egyptians may {e1 vote next month on whether a third of local council seats should go to women}, {a1.does+e2 after {a1 Counsellor Adel Mikhail Ghobrial} and {a1.p his} bench at the State Council {e2 dismissed a challenge} on Sunday}. {a3.says-e2 {a3 The Bar of Upper Egypt}, which had brought the case, said {e2 the ruling} "reads the constitution with one eye shut"} – {a3.says=e1 though {a3.p it} stressed that {a3.p it} took no position on the {e1 ballot question}, only on the haste.} {a2.says+e2 {a2.d Campaigner} {a2 Rawya Abdel-Meguid} burst into tears on the courthouse steps.} {a2.does+e1 {a2.p Her} group has printed two million leaflets for {e1 the poll}.} Not every feminist shared {a2.p her} joy. {a4.says-e1 "{a4.p My} right to sit on a council is not something {a4.p I} put to {a4.p my} neighbours for approval," said {a4 Hoda Selim Nassif}, {a4.d a Minya lawyer}, who wants {e1 the vote} called off and the quota simply decreed.}
