id: p5-iceland-salmon-licence-01
kind: salmon farm licence
country: Iceland
genre: business page
english: British
form: article
event e1: the licence for the Hvalfell salmon farm
event e2: the river owners' lawsuit over the salmon farm
event e3: the bill to ban open sea cages
actor a1: Nordurlax (organization)
actor a2: the food and veterinary authority (organization)
actor a3: the river owners' federation (organization)
actor a4: Mayor Sigrún Eyfells (person)
actor a5: Fisheries Minister Hallgrímur Stefnis (person)
actor a6: Birta Kaldalóns (person)
actor a7: Fjordane Seafoods (organization)
actor a8: Ketill Vatnsdal (person)
actor a9: the cod boat owners (group)
actor a10: residents of the north shore (group)
actor a11: Torunn Aasgaard (person)
stance: a1 +e1 -e3
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 =e1 -e3
stance: a6 -e1 +e3
stance: a7 +e1
stance: a8 =e2
stance: a9 =e1 -e3
stance: a10 -e1 +e2
stance: a11 =e1 =e3

Icelandic salmon group cleared to triple output

{a1.d Iceland's third-largest fish farmer} has been told {a1.p it} may raise 14,000 tonnes of salmon a year in a fjord in the west of the country, despite an escape last autumn.

{a2.does+e1 {a2 The food and veterinary authority} granted {a1 Nordurlax} {e1 the permit} on Friday, for ten years}, with 27 conditions on nets, lice counts and lighting. {a2.says+e1 {a2.p It} rejected the argument of 319 objectors that {a1.d the company}'s record should have counted against {a1.p it}, saying a failed mooring in a storm was not the same thing as carelessness.}

{a1.says+e1 {a1 Nordurlax} said {a1.p it} would place orders for 12 cages within the month and expected the first smolt in May.} The stock rose 8 per cent in Reykjavik. {a7 Fjordane Seafoods} of Bergen, which holds 51 per cent, {a7.does+e1 guaranteed a credit line of 900m kronur for the work.}

{a3 The river owners' federation} had not waited. {a3.does+e2 {a3.p It} filed {e2 a claim} against the state in the district court on Thursday afternoon}, and {a3.does-e1 asked for an injunction against {e1 the fjord project}} until it is heard. {a3.says-e1 "{a3.p We} wish the people of Hvalfell well and {a3.p we} know that they need work. But 40 farmed fish were caught in wild rivers as far away as Húnaflói," said {a3.p its} director.}

Anglers pay landowners some 5bn kronur a year for the right to fish the rivers, about as much as the sea cages yield in export tax.

{e2 The claim} is backed by {a10 residents of the north shore}, {a10.does+e2 who raised 11m kronur towards {e2 the costs} at two concerts} and {a10.does-e1 whose boats surrounded a survey vessel in August.}

In Hvalfell itself, a village of 480 that lost its freezing plant in 2017, {a4 Mayor Sigrún Eyfells} {a4.says+e1 said 32 children had started school this year, the most since {a4.p she} was one of them, and it was not because of the scenery.} {a4.says-e2 {a4.p She} had a high regard for fly fishermen, {a4.p she} said, and hoped that they would find something else to do with their lawyers.}

Opinion on the quay is less easily read. {a9.says=e1 {a9 The cod boat owners} told the council {a9.p they} could live with {e1 the cages} or without them, as long as the channel was buoyed.} {a9.does-e3 {a9.p They} did send a delegation to Reykjavik last month to speak against {e3 a members' bill} that would end all farming in open nets by 2032, which {a9.p they} fear would be a first step towards rules on {a9.p their} own gear.}

{a6.d The author of the bill}, {a6 Birta Kaldalóns} of the opposition, {a6.says-e1 said Friday's paper was "an autograph given to a repeat offender".} {a6.does+e3 {a6.p She} has 21 signatures for {e3 the text}, 11 short of a majority, and has got it on to the agenda for 14 February.}

{a5 Fisheries Minister Hallgrímur Stefnis} {a5.says=e1 said licensing had been taken away from politicians on purpose and {a5.p he} would not be handing it back to {a5.p himself} by commenting.} {a5.says-e3 On {e3 {a6 Ms Kaldalóns}'s measure} {a5.p he} was less shy. "If all you know is how to close things, you write a law that closes things," {a5.p he} said.} {a1.says-e3 {a1 Nordurlax} has told the committee that tanks on land would cost four times as much and be built in Maine.}

Whether the court will look at the matter before the spring is uncertain. {a8 Ketill Vatnsdal}, {a8.d a lawyer not involved in it}, {a8.says=e2 said suits by landowners had been thrown out twice for lack of standing, and once, in 2018, had won.}

{a11 Torunn Aasgaard}, {a11.d an analyst in Oslo}, {a11.says=e1=e3 left {a11.p her} target price as it was. {e1 The extra volume} would add about a fifth to {a1.d the group}'s profit from 2027, {a11.p she} said, and {e3 a ban} would take away nearly all of it; {a11.p she} had no basis on which to put odds on either.}
