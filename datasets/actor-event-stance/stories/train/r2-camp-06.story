id: r2-camp-06
kind: refugee camp
country: Italy
genre: local paper
english: British
form: passage
event e1: the tent camp for migrants at the former Cansella barracks
event e2: the mayor's ordinance closing the barracks site
actor a1: Prefect Raimondo Quaglia (person)
actor a2: Mayor Sabina Ottonello (person)
actor a3: Croce Celeste (organization)
actor a4: Don Livio Maffezzoli (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 =e1 =e2

{e1 Thirty tents} have been put up in the yard of the former Cansella barracks {a1.does+e1 on the orders of {a1 Prefect Raimondo Quaglia}}, who was asked by Rome to find room for 250 people. {a2.does-e1+e2 {a2 Mayor Sabina Ottonello} signed {e2 an ordinance} on Tuesday forbidding use of the site on health grounds}; {a1.says+e1-e2 {a1.d the prefect}'s office said {e2 it} had no effect and the first buses would arrive on Thursday}. Volunteer corps {a3 Croce Celeste} {a3.says=e1 said {a3.p it} would provide meals under {a3.p its} contract and had no part in choosing the place}. Parish priest {a4 Don Livio Maffezzoli} {a4.says=e1 invited residents and the newcomers to supper and declined to discuss the dispute}.
