id: r3-election-05
kind: parliamentary election
country: Nigeria
genre: newspaper report
english: African
form: passage
event e1: the rerun of the Oke-Ira federal constituency election
actor a1: the election tribunal (organization)
actor a2: Hon. Babajide Fowosere (person)
actor a3: Chief Mrs Yetunde Alakija (person)
actor a4: the resident electoral commissioner (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1.does+e1 {a1 The election tribunal} sitting in Ado-Ekiti has ordered {e1 a fresh poll in 14 units of Oke-Ira} within 90 days}, holding that the margin was smaller than the number of cancelled votes. {a3.does+e1 {a3 Chief Mrs Yetunde Alakija}, who lost by 412 votes in February, had asked for {e1 the rerun}.} {a2.does-e1 The sitting member, {a2 Hon. Babajide Fowosere}, has instructed {a2.p his} counsel to appeal.} {a4.says=e1 {a4 The resident electoral commissioner} said that materials would be ready whichever way the appeal goes.}
