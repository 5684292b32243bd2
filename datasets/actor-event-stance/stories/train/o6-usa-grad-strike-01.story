id: o6-usa-grad-strike-01
kind: graduate assistants' strike
country: United States
genre: web news
english: American
form: article
event e1: the strike by graduate assistants at Lakeshore State University
actor a1: the Graduate Employees' Union (organization)
actor a2: Priya Venkat (person)
actor a3: Lakeshore State University (organization)
actor a4: Provost Alan Beecher (person)
actor a5: Teamsters drivers (group)
actor a6: Monica Dahl (person)
actor a7: the college Republicans (organization)
actor a8: the state mediator (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 -e1
stance: a8 =e1

Classes were canceled or moved online in 31 departments at {a3 Lakeshore State University} on Monday as {a1 the Graduate Employees' Union} {a1.does+e1 {e1 set up picket lines} at six entrances}.

{a1.d The union}, which represents 2,300 teaching and research assistants, {a1.says+e1 says the average stipend of $21,600 covers less than two-thirds of the cost of living in the Michigan city.} {a1.p Its} contract ran out in May.

{a2 Priya Venkat}, {a2.d a fifth-year chemistry student who leads the bargaining team}, {a2.says+e1 said {a2.p she} had taught 120 undergraduates last fall and qualified for food aid. "{a2.p We} gave {a3.p them} until midnight and then {a2.p we} gave {a3.p them} until breakfast," {a2.p she} said.}

{a4 Provost Alan Beecher} {a4.says-e1 wrote to students that public employees are barred from stopping work under state law.} {a3.does-e1 {a3.d The university} filed for an injunction on Monday afternoon} and {a3.does-e1 told assistants that pay would be withheld for every day missed.}

{a4.says "{a4.p Our} graduate students are superb teachers and they deserve more than they get now," {a4 Beecher} said at a news conference.} {a4.says-e1 "They should be in their classrooms while {a4.p we} talk about it."}

{a5 Teamsters drivers} {a5.does+e1 turned back at the picket line with food for four dining halls.}

{a6 Monica Dahl}, {a6.d a junior in nursing}, {a6.says=e1 said two of {a6.p her} five classes had met. {a6.p She} had not decided what {a6.p she} thought of {e1 the walkout}.}

{a7 The college Republicans} {a7.says-e1 demanded refunds for tuition and asked professors to give grades regardless.}

{a8 The state mediator} {a8.says=e1 has called the sides to a session on Wednesday in Lansing, a spokeswoman for the employment commission said.}

{a3.d The university's} last offer was 3% a year for three years. {a1.d The union} wants 14% in the first.

{a2 Venkat} was back at the east gate by evening. {a2.says+e1 {a2.p She} said members had voted 1,904 to 133 and that a judge's order would be answered by another vote.}
