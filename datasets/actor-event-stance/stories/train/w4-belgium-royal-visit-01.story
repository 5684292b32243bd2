id: w4-belgium-royal-visit-01
kind: royal visit
country: Belgium
genre: local paper
english: European
form: passage
event e1: Princess Amélie-Josèphe's visit to Verviers
event e2: the republicans' picnic on the town hall lawn
actor a1: Luc Deprez-Hanon (person)
actor a2: Vesdre Sans Couronne (organization)
actor a3: flood survivors from the Rue de Limbourg (group)
actor a4: Nadine Colla (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

Three years after the river took {a3.p their} kitchens, {a3 flood survivors from the Rue de Limbourg} will finally have somebody to show the damp to. {a3.does+e1 {a3.p They} have spent the week painting a banner for {e1 the princess's call on Friday}}, and {a3.says-e2 some of {a3.p them} are not amused that {e2 a picnic against the crown} is planned for the same hour: "Eat your sandwiches another day," one told this newspaper}. {a2.does-e1+e2 The hosts of {e2 that lunch}, {a2 Vesdre Sans Couronne}, have printed 400 paper crowns to be trampled.} {a2.says-e1 {a2.p Its} chairwoman reckons {e1 the tour} will cost more than the insulation {a3.d the street} is still waiting for.} {a1.d Alderman} {a1 Luc Deprez-Hanon}, a lifelong socialist and no monarchist, {a1.does+e1 wrote the invitation to the palace {a1.p himself}}; {a1.says=e2 of {e2 the lawn party} {a1.p he} says only that the grass is public}. {a4 Nadine Colla}, who commands the fire brigade's cordon, {a4.says=e1 asks drivers to avoid the Place Verte from noon}.
