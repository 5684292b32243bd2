id: r3-bank-01
kind: bank bailout
country: Ireland
genre: business page
english: British
form: passage
event e1: the state rescue of Corrib Savings Bank
actor a1: Prendiville (person)
actor a2: Sinéad Mac Giolla (person)
actor a3: the European Commission (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a1.does+e1 {a1 Prendiville} agreed late on Sunday to put €1.4 billion of public money into {e1 Corrib Savings Bank}}, after depositors withdrew a tenth of their funds in a week. {a2.says-e1 {a2 Sinéad Mac Giolla}, the opposition's finance spokeswoman, said shareholders and bondholders should have paid first} and {a2.says-e1 demanded that the Dáil be recalled}. {a3.says=e1 {a3 The European Commission} said {a3.p it} had been informed of {e1 the measure} and would examine {a3.p it} under state aid rules.}
