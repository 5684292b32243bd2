id: w3-jamaica-land-01
kind: land reform
country: Jamaica
genre: wire report
english: British
form: passage
event e1: granting titles to squatters on Worthy Vale
event e2: the sugar company's eviction notices
event e3: the Portmore bus lane (unrelated)
actor a1: Cane Valley Sugar (organization)
actor a2: Leroy Facey (person)
actor a3: the housing minister (person)
actor a4: Taxpayers in Linstead (group)
actor a5: the land registrar (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1 =e3

SPANISH TOWN - {e2 Notices} telling 230 families to leave Worthy Vale within a month were nailed to trees on Monday {a1.does+e2 by bailiffs acting for {a1 Cane Valley Sugar}}, {a1.says-e1 which says {e1 the promise of titles} made by the government is "worth nothing, because the land is not the government's to give."} {a2.does-e2 {a2 Leroy Facey} pulled down as many as {a2.p he} could reach and burned {e2 them} in a drum}. {a2.says+e1 {a2.d The 59-year-old cane cutter} has waited since 1998, {a2.p he} said, for {e1 a paper with {a2.p his} name on it}}. {a3.says+e1 {a3 The housing minister} repeated that {e1 the titles} would be issued by December}. {a4 Taxpayers in Linstead}, some with banners, {a4.does-e1 heckled {a3.p him} for rewarding "capture"}. {a5.says=e1 {a5 The land registrar} said {a5.p her} office would register whatever was lawfully put before it}.
