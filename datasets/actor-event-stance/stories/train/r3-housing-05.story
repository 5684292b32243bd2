id: r3-housing-05
kind: housing plan
country: Kenya
genre: newspaper report
english: African
form: passage
event e1: the 1.5 per cent housing levy
event e2: the affordable housing project in Mukuru
actor a1: the Court of Appeal (organization)
actor a2: Federation of Salaried Workers (organization)
actor a3: Lands Principal Secretary Njeri Mwaura-Kihoro (person)
actor a4: Mukuru residents (group)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1 +e2
stance: a4 =e2

{a1.does-e1 {a1 The Court of Appeal} on Friday declined to suspend a ruling that {e1 the housing levy on salaries} is unconstitutional}, meaning that employers must stop deducting {e1 it} this month. {a2.says-e1 {a2 The Federation of Salaried Workers}, which filed the original petition, thanked the judges.} {a3.says+e1+e2 {a3 Lands Principal Secretary Njeri Mwaura-Kihoro} said the government would bring {e1 the levy} back through a new bill, and insisted that {e2 the 13,000 units under construction in Mukuru} would be completed.} {a4.says=e2 {a4 Mukuru residents} interviewed at the site said {a4.p they} did not know who would qualify for {e2 the houses}.}
