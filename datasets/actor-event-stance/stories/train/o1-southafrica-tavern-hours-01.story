id: o1-southafrica-tavern-hours-01
kind: tavern trading hours
country: South Africa
genre: web news
english: African
form: article
event e1: the metro's midnight closing time for taverns
actor a1: Bulelwa Mabuza (person)
actor a2: Eastern Township Taverners' Association (organization)
actor a3: Sipho Ndaba (person)
actor a4: Brigadier Johan Vorster (person)
actor a5: Mothers for Safe Streets (organization)
actor a6: Democratic Reform Party (organization)
actor a7: National Brewers' Council (organization)
actor a8: Kabelo Thipe (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 -e1

{a2.does-e1 {a2.d Tavern owners} have gone to the High Court in Gqeberha to stop a by-law under which {a2.p they} would have to {e1 close at 12am} instead of 2am}.

{a1 Bulelwa Mabuza}, {a1.d the member of the mayoral committee for safety}, {a1.does+e1 had {e1 the by-law} drafted after 22 people died in a shooting at a shebeen two years ago}. {e1 It} is due to take effect on 1 September.

{a1.says+e1 {a1 Mabuza} said 58% of weekend trauma cases at the township hospital arrived between midnight and 4am.} {a1.does+e1 {a1.p She} has filed an answering affidavit of 90 pages} and {a1.says+e1 says the city will not suspend {e1 the rule} while the case is heard.}

{a2.d The applicant}, {a2 the Eastern Township Taverners' Association}, {a2.says-e1 argues that hotels and nightclubs on the beachfront keep their 4am licences.} {a2.says-e1 {a2.p Its} papers put the loss for an average outlet at R9,000 a month.}

{a3 Sipho Ndaba}, {a3.d who heads the association}, {a3.says-e1 said people would carry on drinking in houses with no lights, no toilets and no security guard.} "{a3.says-e1 The shooting {a1.d the councillor} talks about was at eight in the evening, in a place with no licence," {a3 Ndaba} said.}

{a5 Mothers for Safe Streets} {a5.does+e1 has been admitted as a friend of the court on the city's side}. {a5.does+e1 {a5.d Members} sat in the front row on Tuesday holding photographs of {a5.p their} children}.

{a6.does-e1 The {a6 Democratic Reform Party}, which governs with {a1 Mabuza}'s party in the metro, voted against {e1 the measure} in May}. {a6.says {a6.p It} said on Tuesday that the coalition was otherwise in good health.}

{a4 Brigadier Johan Vorster}, {a4.d the cluster commander}, {a4.says=e1 said {a4.p his} officers would enforce whatever was on the books. {a4.p He} has 14 vehicles for nine precincts, {a4.p he} told the court, and six of them were running.}

{a7 The National Brewers' Council} {a7.says=e1 said {a7.p it} was studying the papers and did not wish to add anything at this stage.}

{a8 Kabelo Thipe}, {a8.d a waiter} who was at court, {a8.says-e1 said {a8.p he} made most of {a8.p his} tips after midnight.}

Judgment was reserved.
