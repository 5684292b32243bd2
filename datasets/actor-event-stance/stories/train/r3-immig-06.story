id: r3-immig-06
kind: immigration rules
country: Canada
genre: newspaper report
english: Canadian
form: passage
event e1: the cut in temporary foreign worker permits
actor a1: Immigration Minister Paulette Arsenyan (person)
actor a2: seafood processors in New Brunswick (group)
actor a3: the farm workers' alliance (organization)
actor a4: the parliamentary budget officer (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a2.says-e1 {a2 Seafood processors in New Brunswick} say {a2.p they} may leave lobster on the wharf this spring} {a1.does+e1 after {a1 Immigration Minister Paulette Arsenyan} lowered {e1 the share of temporary foreign workers} in each plant from 30 per cent to 10}. {a4.says=e1 {a4 The parliamentary budget officer} expects 78,000 fewer permits a year.} {a3.says=e1 {a3 The farm workers' alliance} said {a3.p its} quarrel was with closed permits that tie a worker to one boss, and that {a3.p it} had no view on {e1 the numbers}.}
