id: w3-ethiopia-land-01
kind: land reform
country: Ethiopia
genre: local paper
english: African
form: passage
event e1: the issuing of joint land certificates to wives
event e2: the kebele elders' boycott of the land registration
event e3: the new stadium in Dessie (unrelated)
actor a1: Etagegn Mulualem (person)
actor a2: Kebele elders of Wuchale (group)
actor a3: Abebaw Tessema (person)
actor a4: the regional land bureau (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2 =e3
stance: a4 +e1

The green booklet has two photographs in it, and that is the trouble. Since Tahsas {a4.does+e1 {a4 the regional land bureau} has been writing {e1 the wife's name and picture beside the husband's}}, and since Tahsas {a2 kebele elders of Wuchale} {a2.does+e2 have refused {e2 to sit at the registration table}}. {a2.says-e1 "A plough has one handle," one of {a2.p them} explained}. {a1 Etagegn Mulualem}, {a1.d a widow} with three terraces of teff, {a1.does+e1 walked two hours to collect {a1.p hers}} {a1.says-e2 and has been telling every house on the way back that {a2.d the old men} should be ashamed, {e2 {a2.p their} empty chairs} having cost the women a whole season}. {a3 Abebaw Tessema}, {a3.d the clerk} who fills in {e1 the booklets}, {a3.does=e1=e2 says {a3.p he} writes what {a3.p he} is told to write, and rules a line under the day whether the chairs are full or not}.
