id: n2-canada-ferry-route-01
kind: ferry service cut
country: Canada
genre: web news
english: American
form: article
event e1: ending the winter ferry between Port Selwyn and Gannet Island
actor a1: Northstrait Marine (organization)
actor a2: Mayor Lorna Budgell (person)
actor a3: Transport Canada (organization)
actor a4: Curtis Pynn (person)
actor a5: the Seafarers' Federation of Canada (organization)
actor a6: Gannet Island Seafoods (organization)
actor a7: the Taxpayers' Watch Institute (organization)
actor a8: Premier Glenn Noseworthy (person)
actor a9: Renée Thibodeau (person)
actor a10: the Port Selwyn harbor authority (organization)
stance: a1 +e1
stance: a2 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1
stance: a10 =e1
stance: a3 +e1

ST. JOHN'S, N.L. — Residents of an island of 900 people {e1 will have no scheduled boat from December to April} after {a3.d the federal government} {a3.does+e1 declined to renew a subsidy worth $7.8 million a year}.

{a1 Northstrait Marine}, {a1.d the operator}, {a1.does+e1 posted the notice on {a1.p its} website late Friday and has put the vessel up for charter}. {a1.says+e1 {a1.d The company} said {a1.p it} took no pleasure in {e1 the step} but could not sail a 140-passenger ship with an average of 11 people on board.}

{a2 Mayor Lorna Budgell} {a2.says-e1 learned of {e1 it} from a reporter. "{a2.p I} had the minister's office on the phone Thursday and not a word was said," {a2.p she} told a packed meeting at the Lions Club. {a2.p She} said nine islanders go to the mainland for dialysis every week.}

{a2.p She} is seeking an injunction. {a2.does-e1 The town council has set aside $60,000 for the application, half its reserve.}

{a3 Transport Canada} {a3.says+e1 said in an email that an air shuttle would be offered three times a week "at a substantially lower cost to Canadians" and that {e1 the decision} followed a two-year review.}

{a4 Curtis Pynn}, {a4.d the area's member of Parliament and a member of the governing party}, {a4.says-e1 said {a4.p he} continued to have full confidence in the minister, whom {a4.p he} called a friend of the province. {a4.p He} would nevertheless present a petition against {e1 the move} in the House on Wednesday.}

{a8 Premier Glenn Noseworthy}, who has been at odds with {a2 Budgell} since {a2.p she} ran against {a8.p him} in 2021, {a8.says-e1 echoed {a2.p her} demand. {a8.p He} said Ottawa had a constitutional duty to keep the link open all year.}

{a5 The Seafarers' Federation of Canada} said 34 crew would be sent home for five months. {a5.does-e1 {a5.p It} has filed a grievance.}

At {a6 Gannet Island Seafoods}, the only large employer, {a6.says-e1 {a6.d managers} said {a6.p they} ship two truckloads of crab a week in winter and that a plane cannot carry a truck.}

{a10 The Port Selwyn harbor authority} {a10.says=e1 said the berth would be kept free until April in case {a1.d the operator} or somebody else wanted it. {a10.p It} had no view on federal spending, a spokesman said.}

One group welcomed the saving. {a7 The Taxpayers' Watch Institute} {a7.says+e1 put the bill at $710 for each passenger and said {a7.p it} hoped other routes would be next.}

{a9 Renée Thibodeau}, {a9.d who studies island communities at a Halifax university}, {a9.says=e1 said two comparable services in Quebec lost their winter sailings in the 1990s. One island emptied and the other did not, {a9.p she} said, and researchers still disagree about the reasons.}
