id: r1-australia-hospital-closure-01
kind: hospital closure
country: Australia
genre: broadcast transcript
english: Australian
form: passage
event e1: the sale of Mount Carroway Private Hospital
event e2: the nurses' rally outside the hospital
actor a1: Verity Health Group (organization)
actor a2: Bev Quilty-Munro (person)
actor a3: Premier Angus Pemble (person)
actor a4: Hallam Lockett (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 =e1

PRESENTER: Staff at Mount Carroway Private will {e2 rally outside the hospital} at midday after {a1 Verity Health Group} {a1.does+e1 put {e1 the 120-bed site up for sale} as housing land}. {a2.d The nurses' union secretary}, {a2 Bev Quilty-Munro}, {a2.does+e2 is organising {e2 the protest}} and {a2.says-e1 says Ballarat cannot lose its only private theatre}. {a3.says=e1=e2 {a3 Premier Angus Pemble} was asked about both this morning and said {a3.p he}'d been in planning meetings and would need to be briefed.} {a4.d The receivers}, {a4 Hallam Lockett}, {a4.says=e1 say bids close on the 14th}.
