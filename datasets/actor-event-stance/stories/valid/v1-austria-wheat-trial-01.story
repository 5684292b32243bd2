id: v1-austria-wheat-trial-01
kind: crop trial
country: Austria
genre: local paper
english: British
form: passage
event e1: the drought-proof wheat trial in the Marchfeld
event e2: the ban on herbicides in vineyards (unrelated)
actor a1: Ottokar Prammer (person)
actor a2: the municipality of Lassee (organization)
actor a3: Biobund Ost (organization)
actor a4: Dr Friederike Zauner (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1 =e2
stance: a4 =e1 =e2

{a3.says+e1 Of all people it was {a3 Biobund Ost} that came to the scientists' defence.} "{a3.p We} have said no so often that {a3.p we} owe you {a3.p our} reasons for saying yes," {a3.d the organic farmers' league} wrote in {a3.p its}
spring newsletter. {a3.says+e1 {e1 The wheat now in the ground} was bred by crossing and counting, no gene has been cut, and if {e1 it} stands up to another rainless May {a3.p its} members will be the first to sow it.}
{a2.does+e1 {a2 The municipality of Lassee} lent the eleven hectares free of charge}. Next door, {a1 Ottokar Prammer} is not appeased. {a1.does-e1 {a1.d The seed grower}, {a1.d whose certified fields start four metres from {e1 the plots}}, has lodged an objection with the provincial
government}: {a1.says-e1 whatever is in that pollen, {a1.p he} says, it is going to be in {a1.p his} rye}. {a4 Dr Friederike Zauner} of the food safety agency {a4.says=e1 has received the objection and can say nothing about it until it has been read}.
