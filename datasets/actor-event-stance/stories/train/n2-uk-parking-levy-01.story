id: n2-uk-parking-levy-01
kind: parking levy
country: United Kingdom
genre: local paper
english: British
form: article
event e1: Cllr Imran Dost's dropping of the workplace parking levy
actor a1: Cllr Imran Dost (person)
actor a2: Harfield City Council (organization)
actor a3: Breathe Harfield (organization)
actor a4: Kate Lissington (person)
actor a5: the Harfield Chamber of Trade (organization)
actor a6: the Bus Users' Alliance (organization)
actor a7: Cllr Stuart Penhallow (person)
actor a8: Brightwell Aero (organization)
actor a9: the Department for Transport (organization)
actor a10: the health workers' union (organization)
actor a11: Harfield Citybus (organization)
stance: a1 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1
stance: a10 +e1
stance: a11 =e1

Drivers in Harfield will not after all be charged £550 a year for a space at work.

{a1 Cllr Imran Dost}, {a1.d the city's transport chief}, {a1.does+e1 signed a decision notice on Tuesday evening {e1 removing the levy from {a2 Harfield City Council}'s budget}}. {a1.p He} had championed the charge since 2023 and spoke of it at the time as the fairest tax in the city.

{a1.says+e1 "{a1.p I} still think the idea is right. But pay packets are where they are, and {a1.p I} will not be sending out those bills," {a1.p he} said.}

The scheme would have raised £9.4m a year for buses and cycle lanes. About 21,000 spaces at 370 employers were affected.

{a3 Breathe Harfield}, {a3.d a parents' group}, {a3.does-e1 has got {e1 the notice} called in with the support of five members, so {e1 it} cannot take effect until a scrutiny meeting on 11 December}.

{a4.d {a3.d The group}'s founder}, {a4 Kate Lissington}, {a4.says-e1 said the levy was the only thing {a2.d the council} had proposed in ten years that would have cut traffic past the city's primary schools. {a4.p She} spoke warmly of {a1 Cllr Dost}, who {a4.p she} said had answered every email, "until last week".}

Employers were delighted. {a5 The Harfield Chamber of Trade} {a5.says+e1 said the charge had been unworkable from the first day}, while {a8.d the city's biggest private employer}, {a8 Brightwell Aero}, {a8.does+e1 said {a8.p it} would now go ahead with 120 jobs {a8.p it} had put on hold}.

{a10 The health workers' union}, whose members at the Royal Infirmary were not exempt, {a10.says+e1 said a night porter could not catch a bus at 4am. {a10.p It} nevertheless accused {a2.d the council} of treating public transport as an afterthought.}

{a6 The Bus Users' Alliance} {a6.says-e1 pointed out that two evening routes were to be paid for from the first year's income.}

{a7 Cllr Stuart Penhallow}, {a7.d leader of the opposition}, {a7.says-e1 surprised {a7.p his} own benches. {a7.p He} had voted against the charge three times, {a7.p he} said, and lost, and had then told firms to plan for it. {e1 Tearing it up} five months before the start was no way to run a city and {a7.p he} would vote to reinstate it.}

{a11 Harfield Citybus}, which runs most routes, {a11.says=e1 said {a11.p it} would wait for the scrutiny papers before commenting.}

{a9 The Department for Transport} {a9.says=e1 said approval for the scheme had been granted in July and that it was for local authorities to decide whether to proceed.}
