id: r3-vaccine-04
kind: vaccine mandate
country: South Africa
genre: business page
english: African
form: passage
event e1: Protea Mutual's vaccine mandate for employees
event e2: the strike at Protea Mutual's call centres
actor a1: Protea Mutual (organization)
actor a2: Finance Workers' Congress (organization)
actor a3: Commissioner Riaan Oosthuizen (person)
actor a4: Business Chamber SA (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1
stance: a4 =e1

Insurer {a1 Protea Mutual} {a1.says+e1 said on Monday {a1.p it} would not withdraw {e1 {a1.p its} vaccination policy}} and {a1.does-e2 had obtained an interim interdict against {e2 the strike at {a1.p its} Bellville and Durban call centres}}. {a2.does-e1+e2 {a2 The Finance Workers' Congress} called about 2,300 members out last week in protest at {e1 the policy}}, under which 84 people have lost their jobs. {a3.does=e1 {a3 Commissioner Riaan Oosthuizen} heard argument from both parties on Friday and reserved {a3.p his} award.} {a4.says=e1 {a4 Business Chamber SA} said that 29% of {a4.p its} large members had {e1 a similar rule}.}
