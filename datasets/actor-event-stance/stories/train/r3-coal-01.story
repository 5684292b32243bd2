id: r3-coal-01
kind: coal mine
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the opencast coal mine at Barkuli
event e2: the villagers' road blockade
actor a1: Mahanadi Fuels Ltd (organization)
actor a2: Lachhman Oraon (person)
actor a3: District Collector Neha Tripathy (person)
actor a4: the environment ministry's expert panel (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 -e2
stance: a4 +e1

Villagers from five panchayats blocked the state highway near Barkuli for a fourth day on Monday to protest against {e1 an opencast coal mine} cleared last month by {a4.does+e1 {a4 the environment ministry's expert panel}}. {a2.says-e1 "The gram sabha never gave consent, the signatures are forged," said {a2 Lachhman Oraon}}, {a2.does+e2 who is leading {e2 the blockade}}. {a1.says+e1 {a1 Mahanadi Fuels Ltd}, which won the block in an auction in 2021, said {e1 the project} had all the approvals required and would employ 1,800 people.} {a1.does-e2 {a1.d The company} has moved the High Court for removal of {e2 the blockade}.} {a3.says-e2 {a3 District Collector Neha Tripathy} appealed to the villagers to clear the road}, {a3.says=e1 adding that the complaint about the signatures was being looked into}.
