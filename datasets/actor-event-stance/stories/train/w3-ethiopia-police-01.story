id: w3-ethiopia-police-01
kind: police reform
country: Ethiopia
genre: local paper
english: African
form: passage
event e1: recruiting women as traffic police in Jimma
event e2: the transfer of Commander Kasahun
actor a1: Commander Kasahun Alemayehu (person)
actor a2: Bajaj drivers in Jimma (group)
actor a3: the city council (organization)
actor a4: Almaz Tolosa (person)
stance: a1 +e1 -e2
stance: a2 -e1 =e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2

In the end it was not the bribes but the whistles that cost {a1 Commander Kasahun Alemayehu} {a1.p his} post. {a1.does+e1 {a1.p He} had put forty women on the crossings since Meskerem, the first the town has seen}. {a2 Bajaj drivers in Jimma} {a2.says-e1 complained from the first day that {a2.p they} would not be stopped by {a2.p their} sisters}, {a2.does-e1 and withheld {a2.p their} stand fees until {e1 the recruiting} ended}. {a3.does-e1+e2 {a3 The city council} froze the programme on Thursday and moved {e1 its} author to {e2 a desk in Agaro}}. {a1.says-e2 "{a1.p I} will go, but {a1.p I} will not say it is right," {a1 Kasahun} told {a1.p his} officers}. Sergeant {a4 Almaz Tolosa}, among the forty, {a4.does-e2 took off {a4.p her} cap as the car left and has not put it on again}. {a4.says+e1 {a4.p She} wants the intake to resume "with or without our hats"}. Of {e2 the transfer}, {a2.says=e2 a drivers' leader said only that commanders come and commanders go}.
