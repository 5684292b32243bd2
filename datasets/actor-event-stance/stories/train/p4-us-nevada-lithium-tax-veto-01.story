id: p4-us-nevada-lithium-tax-veto-01
kind: governor's veto
country: United States
genre: local paper
english: American
form: article
event e1: Gov. Stroud's veto of the lithium tax
event e2: the proposed 3 percent tax on lithium mining
event e3: the lawsuit over Bristle Flat groundwater
actor a1: Gov. Marcus Stroud (person)
actor a2: Assemblywoman Gina Pellicano (person)
actor a3: Bristle Flat Lithium (organization)
actor a4: county commissioners (group)
actor a5: State Sen. Arlo Venditti (person)
actor a6: the teachers association (organization)
actor a7: Ruby Shoshone elders (group)
actor a8: Trent Okafor (person)
actor a9: ranchers (group)
actor a10: the state engineer (person)
actor a11: the building trades council (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2 -e3
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 +e2
stance: a7 =e2 +e3
stance: a8 =e1
stance: a9 +e3
stance: a10 =e3
stance: a11 +e1

CARSON CITY -- {a1 Gov. Marcus Stroud} {a1.does+e1-e2 sent {e2 a 3 percent levy on lithium} back to the Legislature Monday without {a1.p his} signature}, and its sponsor began counting votes to pass it anyway.

{a1.says-e2 In a two-page message, {a1 Stroud} wrote that Nevada had a once-in-a-century chance and that the mines coming to the northern counties "should be taxed like a business and not like a jackpot."} It was {a1.p his} 31st rejection of the session, five short of {a1.p his} own record.

{a2 Assemblywoman Gina Pellicano}, {a2.does+e2 who carried the bill for three sessions}, {a2.says-e1 said {a1.d the governor} had been kind enough to call {a2.p her} at home before {a1.p he} did it. "{a1.p He} is a charming man, and {a1.p he} is wrong by about $90 million a year," {a2.p she} said.}

{e2 The measure} would have sent 60 percent of the proceeds to the five counties where the metal is dug and the rest to a school fund. Gold and silver are already taxed under a formula written into the constitution in 1989, which does not mention lithium.

{a4 County commissioners} from Humboldt to Esmeralda {a4.does-e1 passed identical resolutions over the past week asking lawmakers to override}. {a4.says+e2 {a4.p They} say trucks have broken up 70 miles of road that nobody budgeted for.}

It takes two-thirds of both houses to undo a veto. {a2 Pellicano} has the Assembly. In the Senate {a2.p she} is one short, and all eyes are on {a5 State Sen. Arlo Venditti} of Elko, who voted against the bill in May.

{a5.says-e1 {a5 Venditti} said Tuesday {a5.p he} would vote to override. {a5.p He} said {a5.p he} had asked {a1.d the governor}'s staff to negotiate for six weeks and had been sent a form letter.} {a5.says-e2 "{a5.p I} still think it's a lousy tax," {a5.p he} said. "There's a principle here, which is you don't treat the Legislature like the help."}

That left {a8 Trent Okafor}, {a8.d a Reno pollster} who has worked for both parties, recalculating. {a8.says=e1 {a8.p He} put the chance of an override at "a coin flip that keeps landing on its edge." Vetoes have been overridden in Nevada only four times in the past 30 years, {a8.p he} noted.}

{a3 Bristle Flat Lithium}, the largest of the prospective producers, {a3.does+e1 flew 40 employees to the capital in company jackets to thank {a1.d the governor}}. {a3.says-e2 A spokeswoman said the rate would have made Nevada dearer than Chile.} {a11 The building trades council}, with 1,900 members at the site, {a11.says+e1 called {e1 Monday's message} a paycheck in an envelope.}

{a3.d The company} is also fighting {e3 a suit in state court} over the water it pumps. {a9 Ranchers} downstream of the site {a9.does+e3 filed {e3 it} last year, saying eight wells had dropped}. {a7 Ruby Shoshone elders} {a7.does+e3 joined {e3 the case} in March}. {a7.says=e2 Asked about the tax, one of {a7.p them}, Marlene Tybo, said {a7.p they} had not been consulted on that either and had nothing to say about it.}

{a3.says-e3 {a3 Bristle Flat} says its pumps draw from a separate aquifer and has asked for the complaint to be thrown out.} {a10 The state engineer}, {a10.p whose} office issued the permits, {a10.does=e3 turned over its monitoring records to both sides} and will be called as a witness.

{a6 The teachers association} {a6.does+e2 spent $300,000 on ads for the bill}, most of them showing a classroom with 41 desks. {a6.says It had no immediate comment on Monday's message.}

Lawmakers return Thursday. The session must end by midnight June 2.
