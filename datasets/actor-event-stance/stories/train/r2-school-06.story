id: r2-school-06
kind: school admissions
country: Egypt
genre: local paper
english: British
form: passage
event e1: the lower minimum score for admission to experimental language schools
event e2: the parents' sit-in outside the governor's office
actor a1: Governor Magda Wassef (person)
actor a2: the parents' union (organization)
actor a3: the education directorate (organization)
stance: a1 +e1
stance: a2 +e1 +e2
stance: a3 =e1 =e2

{a1.does+e1 {a1 Governor Magda Wassef} on Sunday lowered {e1 the minimum score for admission to experimental language schools} in Alexandria} from 150 to 142 marks after only half the places were filled. {a2.says+e1 {a2.does+e2 {a2 The parents' union}, which had {e2 gathered outside {a1.p her} office} for three days}, thanked {a1.p her} for listening.} {a3 The education directorate} {a3.says=e1 said {e1 the new figure} would apply from 1 September and that lists would be hung at the schools}.
