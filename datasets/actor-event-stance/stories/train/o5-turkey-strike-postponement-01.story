id: o5-turkey-strike-postponement-01
kind: strike postponed by decree
country: Turkey
genre: business page
english: British
form: article
event e1: the government's 60-day postponement of the glassworkers' strike
actor a1: Labour Minister Erdal Sönmezer (person)
actor a2: Cam-Emek (organization)
actor a3: Gülay Uzunkaya (person)
actor a4: Bosfor Cam (organization)
actor a5: Council of State (organization)
actor a6: Employers' Union of the Glass Industry (organization)
actor a7: Hakan Tezel (person)
actor a8: workers at the plant (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1

{a2.d The glassworkers' union} {a2.does-e1 asked the {a5 Council of State} on Monday to overturn a decree that stopped {a2.p its} walkout at seven factories six hours before it was due to begin}.

{e1 The decree}, {a1.does+e1 prepared by {a1 Labour Minister Erdal Sönmezer} and published after midnight on Friday}, cites national security. If no agreement is reached within 60 days the dispute goes to compulsory arbitration.

{a3 Gülay Uzunkaya}, {a3.d president of {a2 Cam-Emek}}, {a3.says-e1 said the factories made bottles for mineral water and jam. "{a3.p We} had a strike vote of 92 percent and {a1.d the minister} has not named one product the army would go without," {a3.p she} told members in Mersin.}

{a1 Sönmezer} {a1.says+e1 said the same furnaces supplied windscreens to the defence industry and needed eleven weeks to be relit once cold. The cabinet had weighed the matter for three days, {a1.p he} told the state agency.}

{a4 Bosfor Cam}, which runs four of the plants, {a4.says+e1 told the stock exchange that {a4.p it} had withdrawn {a4.p its} force majeure notices to customers.} {a4.p Its} shares gained 5.3%.

{a6 The Employers' Union of the Glass Industry} {a6.says+e1 put the losses avoided at 2.1 billion lira.} {a6.p Its} last offer, 28% against a demand for 46, remains on the table.

At Lüleburgaz {a8.does-e1 about 700 {a8 workers at the plant} stayed in the canteen on Saturday and sent back {a8.p their} meals}. {a8.p They} returned to the line on Sunday evening.

{a5.d The court} {a5.says=e1 has asked the government for its defence within 15 days}.

{a7 Hakan Tezel}, {a7.d an analyst at Marmara Yatırım}, {a7.says=e1 said ten such decrees had been issued in the sector in twenty years, of which {a5.d the court} annulled two, both too late to matter.} {a7.says {a7.p He} keeps a buy recommendation on {a4.d the company}.}

{a3 Uzunkaya} {a3.does-e1 has called branch heads to Ankara on Wednesday} and {a3.says-e1 did not rule out stoppages of an hour per shift.}
