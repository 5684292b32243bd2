id: q2-uk-asylum-camp-01
kind: asylum camp
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the plan to house asylum seekers at Thurlby airfield
event e2: the council's application for an injunction
event e3: Saturday's march through Thurlby
actor a1: the Home Office (organization)
actor a2: Dominic Aske (person)
actor a3: Wendle District Council (organization)
actor a4: Ruth Haldane (person)
actor a5: Gerald Tibbs (person)
actor a6: Keep It Closed (organization)
actor a7: Open Latch (organization)
actor a8: Supt Marcia Olney (person)
actor a9: Bristow Lodging (organization)
actor a10: Philip Yaxley (person)
actor a11: Skegness guest house owners (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2 =e3
stance: a5 -e1 -e2 +e3
stance: a6 -e1 +e3
stance: a7 -e1 -e3
stance: a8 =e1 =e3
stance: a9 +e1
stance: a10 =e2
stance: a11 +e1 -e2

Council goes to court over airfield beds

{a3.does-e1+e2 {a3 Wendle District Council} has {e2 asked the High Court to stop} {a1 the Home Office} moving up to 1,400 people into {e1 the former bomber station} outside Thurlby} in Lincolnshire, where the first coaches are due on 9 March.

{a3.does+e2 {a3.d The authority} voted 34 to three on Tuesday to spend £180,000 on lawyers.} {a3.p Its} {a4.d leader}, {a4 Ruth Haldane}, {a4.says-e1+e2 said {a4.p she} had been given eleven days' notice of {e1 a town larger than Thurlby itself} and had no other door left to knock on.}

{a1 The Home Office} {a1.says+e1 says the huts will cost a third less per head than the hotels in which 29,000 people were living at the end of the year.} {a1.does-e2 {a1.p It} has instructed two silks to resist {e2 the application}, which will be heard on Thursday.}

{a2 Dominic Aske}, {a2.d the immigration minister}, {a2.says+e1 said reports of dormitories for 40 were wrong. "The rooms are for 12. There is a clinic, there is a bus four times a day, and nobody will be there for longer than nine months," {a2.p he} told MPs.} {a2.says-e2 {a2.p He} paid tribute to {a4 Ms Haldane} as a serious person with a difficult job, but said that if every district {e2 went to a judge} the hotels would stay full until the end of the decade.}

{a11 Skegness guest house owners}, who lost trade when two large hotels were taken over, {a11.says+e1 would like {e1 the transfer} brought forward to February} and {a11.says-e2 asked {a3.d the council} to leave {e2 the judges} in peace.}

The station closed in 2008. {a9 Bristow Lodging}, which holds the contract for the east of England, {a9.does+e1 has had electricians on the site since January and is advertising 160 posts}. {a9.says {a9.p It} would not discuss its fee.}

{a5 Gerald Tibbs}, {a5.d the Opposition MP for the constituency}, {a5.does+e3 joined {e3 the 2,000 people who walked} from the church to the main gate at the weekend} and {a5.says-e1 told them {a1.d the department} had lost {a1.p its} senses.} {a5.says-e2 {a5.p He} is less taken with {a3.d the council}'s tactics. Two other districts had tried the same argument and paid {a1.d the government}'s costs, {a5.p he} said, and the £180,000 would have kept a library open.}

{e3 The demonstration} was called by {a6 Keep It Closed}, {a6.d a residents' group} which {a6.says-e1 says the lane to the gate has no pavement and the surgery no free appointments.} {a6.says+e3 "Grandmothers with prams. We could not have asked for a better day," said {a6.p its} secretary, Colin Trewhitt.}

{a7 Open Latch}, a charity that runs English classes in Lincoln, {a7.does-e3 had urged {a7.p its} volunteers to stay away from {e3 it}} and {a7.says-e3 said some of the placards were vile.} {a7.says-e1 But {a7.p it} does not want the huts used either. A man who has been in a cell in Libya should not be put behind a fence eight miles from a shop, {a7.p its} director said.}

{a8 Supt Marcia Olney}, who had 90 officers on duty, {a8.says=e3 said there were two arrests, both for drunkenness.} {a8.says=e1 {a8.p She} has asked for six more constables for March, which {a8.p she} described as normal for any change in the population.}

{a4 Ms Haldane} {a4.says=e3 did not attend. Council leaders had no business to say who should walk down a public road, or who should not, {a4.p she} said.}

{a10 Philip Yaxley}, {a10.d a planning barrister} who is not involved in the case, {a10.says=e2 said everything would turn on whether a camp of this kind was "emergency development", a phrase the courts have read both widely and narrowly.}
