id: n1-newzealand-spending-cuts-01
kind: public spending plan
country: New Zealand
genre: web news
english: New Zealand
form: article
event e1: the opposition's plan to cut $3bn from public spending
actor a1: Murray Haslett (person)
actor a2: Deborah Tuffnell (person)
actor a3: the Public Employees' Association (organization)
actor a4: Rangi Pomare-Hill (person)
actor a5: Colin Eastwick (person)
actor a6: the Exporters' Roundtable (organization)
actor a7: Lynette Stubbs (person)
actor a8: the Treasury (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

{a2.d Finance Minister} {a2 Deborah Tuffnell} {a2.says-e1 says the numbers in {a2.p her} opponent's economic programme do not add up and that hospitals would pay for the mistake.}

{a1 Murray Haslett}, {a1.d who will be finance minister if {a1.p his} party wins} on 17 September, {a1.does+e1 set out {e1 168 items} on Wednesday which are meant to save $3bn over three years}. They include two ministries, the film fund and interest-free loans for students.

{a2 Ms Tuffnell} {a2.says-e1 told a breakfast meeting in Hamilton that 41 of the 168 had already been made by {a2.p her} and could not be made again.}

{a8 The Treasury} {a8.says=e1 confirmed {a8.p it} would publish the state of the books on 18 August, as the law requires, and would not be costing the promises of parties.}

{a1 Mr Haslett} {a1.says conceded that two had been counted twice.} {a1.says+e1 But {a1.p he} said the total was cautious and that a third of it would be returned to families as lower tax. "There are now more people in Wellington writing policy than there are dairy farmers in Taranaki," {a1.p he} said.}

{a5 Colin Eastwick}, {a5.d a minister in the government until 2003}, when {a2 Ms Tuffnell} removed {a5.p him}, {a5.says said {a1 Mr Haslett} had a poor grasp of detail and would be a weak minister.} {a5.says+e1 Even so, the state had grown by 26% in six years and {e1 somebody taking an axe to it} was overdue, {a5.p he} said.}

{a3.does-e1 {a3 The Public Employees' Association} has booked halls in nine towns for meetings of protest next week.} {a3.says {a3.d The union} is in dispute with {a2 Ms Tuffnell} over pay and on Monday called {a2.p her} last offer an insult.}

{a4 Rangi Pomare-Hill}, whose Aotearoa Voice may be needed by either side, {a4.says did not exclude working with {a1 Mr Haslett}, for whom {a4.p he} had personal respect.} {a4.says-e1 "{a4.p We} would have to have a talk about the film fund, about Maori development and about 50 other lines. None of those will get a vote from {a4.p us}," {a4.p he} said.}

Employers' bodies were, on the whole, satisfied. {a6 The Exporters' Roundtable}, {a6.does+e1 which lent the party two analysts to go through the estimates}, {a6.says thought it regrettable that superannuation had been left alone.}

{a7 Lynette Stubbs}, {a7.d chief economist at a bank} in Auckland, {a7.says=e1 said $3bn was about 2% of what would be spent in the period. The effect on interest rates would be small whether or not {e1 the cuts} were achieved, {a7.p she} said.}
