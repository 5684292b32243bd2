id: n2-uk-housing-target-01
kind: housing target
country: United Kingdom
genre: local paper
english: British
form: article
event e1: the new housing target for North Wendale
actor a1: North Wendale District Council (organization)
actor a2: Councillor Philippa Marchbank (person)
actor a3: the housing minister (person)
actor a4: the Midland Builders' Association (organization)
actor a5: Keep Wendale Rural (organization)
actor a6: Dennis Aldous (person)
actor a7: Roofline (organization)
actor a8: Simon Tranter (person)
actor a9: two Civic Alliance councillors (group)
actor a10: Graham Kettley (person)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 +e1
stance: a10 =e1

Council leaders have asked for a meeting with {a3.d the housing minister} after {a1.d the district} was {e1 told to find room for 1,140 homes a year}.

{e1 The figure}, published on Thursday, is more than double the 520 which {a1 North Wendale District Council} had put into {a1.p its} draft local plan in March.

{a2 Councillor Philippa Marchbank}, {a2.d who leads the authority for the Residents' Group}, {a2.says-e1 said {a2.p she} was not against new houses and had approved 2,300 since 2021. "{a2.p We} have one A-road, two GP practices that have closed their lists and a sewage works with no spare capacity. Where are these people supposed to see a doctor?" {a2.p she} said.}

{a1.does-e1 Members voted by 27 to six on Monday night to take counsel's advice on a judicial review.} {a1.does-e1 {a1.d The council} has also put back the consultation on {a1.p its} plan, which was to have opened on 4 November.}

{a9.does+e1 {a9.d Two Civic Alliance councillors} were among the six.} {a9.says+e1 In a joint statement {a9.p they} said 1,900 families were on the waiting list and "every one of them is somebody's constituent".}

{a3.d The minister} {a3.says+e1 told the Commons that {a1.d the council} had had years to come forward with sites and that there would be no exceptions. {a3.p He} said {a3.p he} was happy to receive a delegation, "but the number is the number".}

For {a4 the Midland Builders' Association} the news is overdue. {a4.says+e1 Planning in {a1.d the district} had been "at a standstill", {a4.p it} said, and {a4.p its} members held options on land for 3,000 homes there.}

{a7 Roofline}, {a7.d a charity which works with homeless families}, {a7.says+e1 described conditions in temporary accommodation as a disgrace, with 61 children in bed and breakfast rooms at the last count. {a7.p It} urged {a1.d the authority} to stop spending money on barristers.}

{a5.d The campaign group} {a5 Keep Wendale Rural} {a5.does-e1 has collected 8,700 signatures.} {a5.d Its} chairman, {a6 Dennis Aldous}, {a6.says-e1 said {a6.p he} had voted for the government and still wished {a3.d ministers} well. "{a3.p They} have been badly advised on {e1 this}," {a6.p he} said.}

{a10.d The council's chief planner}, {a10 Graham Kettley}, {a10.says=e1 told members that without an agreed plan {a10.p his} department would have to judge each application on national policy alone, whatever {e1 the number} turned out to be.}

Half of the district is green belt and a further 18% lies in flood zones.

{a8 Simon Tranter}, {a8.d a planning consultant who is not working for either side}, {a8.says=e1 said challenges of this kind had failed in four cases out of five, but councils had sometimes won concessions before reaching court.}
