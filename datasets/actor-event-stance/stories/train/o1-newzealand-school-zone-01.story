id: o1-newzealand-school-zone-01
kind: school catchment
country: New Zealand
genre: newspaper report
english: New Zealand
form: article
event e1: the new enrolment zone for Huia Park College
actor a1: Huia Park College board (organization)
actor a2: Brendan Sharples (person)
actor a3: Melissa Tuala (person)
actor a4: the Ministry of Education (organization)
actor a5: Cresthaven homeowners (group)
actor a6: Otara Road School (organization)
actor a7: Vikram Desai (person)
actor a8: Leanne Kidd (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

{a5.does-e1 {a5.d Families in one of the city's most expensive suburbs} have engaged a law firm} after finding that {a5.p their} children will no longer be guaranteed a place at Huia Park College.

From 2026 {e1 the boundary will follow the motorway instead of the creek}, taking out about 620 houses in Cresthaven and bringing in 700 in Otara Road and Weller Street.

{a1 The college's board} {a1.does+e1 adopted the map at a closed session on 14 May}. {a2 Brendan Sharples}, {a2.d the presiding member}, {a2.says+e1 said the roll was 2,340 on a site designed for 1,900, and that children who could see the gates from their bedrooms were being bused past them.}

{a2.says+e1 "If you live 400 metres away you should be able to walk in. That is all {a1.p we} have done," {a2 Mr Sharples} said.}

{a3 Melissa Tuala}, {a3.d a mother of three} who bought in Cresthaven in 2022, {a3.says-e1 said {a3.p her} eldest was at the college and {a3.p her} younger two would have to go elsewhere, since the sibling rule was dropped at the same time.} {a3.does-e1 {a3.p She} has gathered 540 signatures} and {a3.does-e1 has asked the Ombudsman for the minutes of the May meeting}.

{a5 Cresthaven homeowners} {a5.does-e1 contributed $28,000 to the legal fund in a week}.

At {a6 Otara Road School}, which sends 70 leavers a year to secondary schools across the isthmus, {a6.says+e1 the principal said staff had been asking for {e1 this} since the motorway opened.}

{a4 The Ministry of Education} {a4.says=e1 said boards set zones and that {a4.p its} role was to check that a proper process had been followed. {a4.p It} was checking.}

{a7 Vikram Desai}, {a7.d a valuer}, {a7.says=e1 said houses inside the old line carried a premium of about $150,000. {a7.p He} expected some of that to move across the motorway.}

The local MP, {a8 Leanne Kidd}, {a8.says=e1 said {a8.p she} had met both groups and understood both.} {a8.says {a8.p She} blamed the previous government for failing to build a second secondary school in the east.}
