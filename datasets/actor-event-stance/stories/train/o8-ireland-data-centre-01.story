id: o8-ireland-data-centre-01
kind: data centre approval
country: Ireland
genre: local paper
english: Irish
form: article
event e1: planning permission for the Cloonmore data centre
actor a1: Nimbus Vault (organization)
actor a2: the county council (organization)
actor a3: Fintan Geraghty (person)
actor a4: Cloonmore Residents' Action (organization)
actor a5: Bríd Concannon (person)
actor a6: the chamber of commerce (organization)
actor a7: the grid operator (organization)
actor a8: Martin Devaney (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

{a2 The county council} {a2.does+e1 has given the go-ahead for a €350m data centre on the old creamery lands at Cloonmore}, subject to 41 conditions.

{a1 Nimbus Vault} {a1.does+e1 lodged the application in 2023} and {a1.does+e1 twice reduced the height of the buildings.} {a1.says+e1 {a1.d The company} said {a1.p it} expected to be on site by September and that 400 people would be employed during construction and 55 afterwards.}

{a4 Cloonmore Residents' Action} {a4.does-e1 is to take {e1 the decision} to the appeals board.} {a5.d Its spokeswoman}, {a5 Bríd Concannon}, {a5.says-e1 said 212 submissions had been made and that the planner's report dealt with them in a page and a half.}

"There are 48 diesel generators in {e1 that thing}. Somebody tell {a5.p me} how that squares with the climate plan," {a5.says-e1 {a5.p she} said}.

{a3 Councillor Fintan Geraghty} {a3.says+e1 said the site had been derelict for 22 years and that rates of €3m a year would pay for a library and a swimming pool. {a3.p He} had canvassed every house on the Tuam side, {a3.p he} said, and met five people who were against.}

{a5 Ms Concannon} {a5.says-e1 said {a3.d the councillor} had not called to anybody on the Cloonmore road itself.}

{a6 The chamber of commerce}, {a6.does+e1 which made a submission on behalf of 90 firms}, {a6.says+e1 said the town could not afford to see another investor leave for Athlone.}

The building would need as much electricity as 38,000 homes. {a7 The grid operator} {a7.says=e1 said {a7.p it} had received a request for a connection and that such requests were handled in order of arrival.}

{a8.d Senator} {a8 Martin Devaney} {a8.says=e1 said {a8.p he} had not read the conditions.} {a8.says {a8.p He} criticised {a2.d the council} for a web site that went down on the last day for submissions and said it should never happen again.}

{a4.d The residents} {a4.does-e1 have raised €7,400 so far} and meet again on Thursday in the handball alley.
