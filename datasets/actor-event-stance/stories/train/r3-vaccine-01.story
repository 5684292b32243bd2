id: r3-vaccine-01
kind: vaccine mandate
country: Canada
genre: wire report
english: Canadian
form: passage
event e1: the vaccine mandate for hospital staff
actor a1: Frenière (person)
actor a2: the nurses' federation (organization)
actor a3: Gordon Pawluk (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

{a2.says-e1 {a2 The nurses' federation} warned that another 1,100 beds could close if {a1 Frenière} enforces {e1 the mandate} on Nov. 15}, {a2.does-e1 and {a2.p it} has asked a labour arbitrator for a stay}. {a1.says+e1 {a1.d The minister} told the legislature {a1.p she} would not move the date again.} {a3 Gordon Pawluk}, {a3.d who heads the province's largest hospital}, {a3.does+e1 has already suspended 214 employees without pay}.
