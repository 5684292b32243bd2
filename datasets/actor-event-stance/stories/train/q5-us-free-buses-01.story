id: q5-us-free-buses-01
kind: free bus fares
country: United States
genre: local paper
english: American
form: article
event e1: Mayor Achterberg's plan to make city buses free
event e2: the transit board's delay of the plan until 2028
event e3: Councilman Pickard's motion to strip out the bus money
actor a1: Mayor Desmond Achterberg (person)
actor a2: Gail Novotny (person)
actor a3: Transit Workers Local 388 (organization)
actor a4: Bus Riders of Port Hallam (organization)
actor a5: Terrence Pickard (person)
actor a10: Downtown Now (organization)
actor a6: the city council (organization)
actor a7: Xiomara Benavides (person)
actor a8: the state transportation department (organization)
actor a9: Luis Carrasquillo (person)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 -e1 +e3
stance: a10 +e1
stance: a6 +e1 -e3
stance: a7 =e1
stance: a8 =e1 =e2
stance: a9 +e1

PORT HALLAM, Ohio - The fare boxes were supposed to be covered with blue tarps on Jan. 2. They will stay in service for at least two more years.

The Tri-County Transit Authority voted 5 to 4 on Thursday to {e2 push back the date} for {e1 dropping the $2 fare inside city limits}, the promise on which {a1 Mayor Desmond Achterberg} won office last fall. {a2 Gail Novotny}, {a2.d the authority's chairwoman}, {a2.does+e2 broke the tie}.

{a2.says+e2 "{a2.p I've} heard a lot of poetry tonight and {a2.p I} have not heard a number for year three," {a2 Novotny} said.} {a2.says-e1 The $19 million a year that fares bring in pays for 140 drivers, {a2.p she} said, and {a1.d the mayor}'s people were proposing to replace it with a hotel project that has not broken ground.}

{a1 Achterberg}, who sat in the second row, {a1.says-e2 told the board that {a1.p he} had lost a vote and not an argument.} {a1.says+e1 "No one in this city has ever been asked for two dollars at the door of a library," {a1.p he} said.} {a1.does-e2 Friday morning, {a1.p his} law director asked Common Pleas Court to decide whether the authority may {e2 postpone} a service that the city buys under contract.}

That contract survived its own close call. On Monday, {a5 Terrence Pickard}, who represents the west side, {a5.does+e3 moved to {e3 take the $19 million out of the 2026 budget}} and spend it on alleys. {a6 The city council} {a6.does-e3 turned {a5.p him} down}, 9 to 4, {a6.does+e1 and passed the appropriation as written}. {a1 The mayor} {a1.says-e3 had called each of the 13 members over the weekend.}

{a5.says-e1 "It's a bus to nowhere with {a5.p my} neighbors' name on the bill," {a5 Pickard} said. {a5.p He} was careful to say that {a5.p he} likes {a1.d the mayor} and sings in the same choir.}

{a3 Transit Workers Local 388} is where much of the energy behind {e1 the idea} comes from. {a3.says+e1 Two-thirds of assaults on drivers begin with an argument about the fare, according to a log {a3.d the local} keeps, and the machines add as much as six minutes to a trip on the No. 11.} {a3.does-e2 After Thursday's meeting about 60 of {a3.p its} members stood outside with {a3.p their} backs to the building.}

Some of the people who ride the most would rather have something else. {a4 Bus Riders of Port Hallam}, founded by home health aides in 2017, {a4.says-e1 has told {a1.d the mayor} in three letters that {a4.p it} admires {a1.p his} heart. {a4.p Its} members want a bus every 12 minutes and on Sundays, and say that with that same $19 million {a4.p they} could get one.}

{a10 Downtown Now}, which speaks for restaurants and arenas, {a10.says+e1 has warned that without {e1 free rides} the evening workforce will go on drifting to the outlet mall.} {a10.does+e1 {a10.p It} pledged $400,000 toward the first year.}

{a7 Xiomara Benavides}, {a7.d who has studied 14 systems that gave up fares}, {a7.says=e1 said ridership rose by a median of 31 percent and that few of the new riders left a car at home. Nine systems kept the policy, {a7.p she} said, and five went back, nearly always because a grant ended. {a7.p She} has no recommendation for Port Hallam.}

{a8 The state transportation department} contributes $7 million to the authority under a formula that counts passengers, not revenue. {a8.says=e1=e2 A spokeswoman said the formula would apply in either case.}

At the Euclid Street transfer station on Friday, {a9 Luis Carrasquillo}, 58, {a9.d a night custodian}, {a9.says+e1 fed eight quarters into the box and said {a9.p he} had circled the January date on {a9.p his} kitchen calendar. "That's a hundred a month. That's the gas bill," {a9.p he} said.}
