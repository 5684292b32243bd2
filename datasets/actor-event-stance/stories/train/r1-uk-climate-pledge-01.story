id: r1-uk-climate-pledge-01
kind: climate pledge
country: United Kingdom
genre: business page
english: British
form: passage
event e1: Wenlock Energy's decision to abandon its 2030 emissions target
event e2: the re-election of Wenlock's chairman
actor a1: Wenlock (organization)
actor a2: Church Pension Managers (organization)
actor a3: Adrian Whitcombe (person)
actor a4: energy secretary Morag Dunsmuir (person)
actor a5: Thames Climate Action (organization)
stance: a1 +e1
stance: a2 -e1 -e2
stance: a3 =e1 =e2
stance: a4 =e1
stance: a5 -e1

{a2 Church Pension Managers} {a2.does-e1-e2 voted {a2.p its} shares against {e2 the re-election of {a1 Wenlock}'s chairman} on Thursday} in protest at {e1 the scrapping of the company's 2030 emissions target}. {a5.does-e1 Protesters from {a5 Thames Climate Action} delayed the start of the annual meeting by 20 minutes.} {a1 Wenlock} {a1.says+e1 said {e1 the change} reflected demand for oil and that {a1.p it} still aimed for net zero by 2050}. {a3 Adrian Whitcombe}, {a3.d a fund manager} at Ludgate, said {a3.p he} had asked about the dividend and not about {a3.says=e1 {e1 the target}, on which {a3.p he} had "no strong view"}. {a4 Energy secretary Morag Dunsmuir}'s department {a4.says=e1 would not comment on individual firms}.
