id: r5-ceasefire-05
kind: ceasefire
country: Ethiopia
genre: newspaper report
english: African
form: passage
event e1: the truce between federal forces and Gojjam fighters
actor a1: Degarege Tilahun (person)
actor a2: Major Zinash Kebkab (person)
actor a3: Bishop Abune Kirakos (person)
actor a4: the Bahir Dar transport bureau (organization)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

Buses between Bahir Dar and Debre Markos ran for the first time in seven weeks on Monday, {a4.says=e1 {a4 the Bahir Dar transport bureau} said}, after {e1 a local truce} was agreed at a monastery. {a3 Bishop Abune Kirakos}, {a3.does+e1 who brought the two commanders together}, {a3.says+e1 asked both to extend {e1 it} beyond the fast}. A rival faction was not present. {a1.says-e1 Its leader, {a1 Degarege Tilahun}, said in a recording that those who signed spoke for nobody and that ambushes would continue.} {a2.says-e1 {a2 Major Zinash Kebkab} of the federal army also cast doubt on {e1 the arrangement}, saying "{a2.p we} do not make peace with kidnappers".}
