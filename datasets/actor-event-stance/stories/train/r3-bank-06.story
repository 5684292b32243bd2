id: r3-bank-06
kind: bank bailout
country: Kenya
genre: business page
english: African
form: passage
event e1: the Sh12 billion rescue of Savanna Teachers' Bank
actor a1: the National Treasury's principal secretary (person)
actor a2: the parliamentary budget office (organization)
actor a3: Caleb Kiprono-Biwott (person)
actor a4: the bank's chief executive (person)
stance: a1 =e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

{a2.says-e1 {a2 The parliamentary budget office} has advised MPs to reject {e1 a Sh12 billion allocation for Savanna Teachers' Bank}, pointing out that two earlier injections had been lost.} {a3.says-e1 {a3 Caleb Kiprono-Biwott}, who sits on the finance committee, said the lender should be sold.} {a4.says+e1 {a4 The bank's chief executive} appealed for {e1 the money}, telling members that 80,000 teachers depended on it.} {a1.says=e1 {a1 The National Treasury's principal secretary} asked to be given until Tuesday to respond.}
