id: q5-us-tipped-wage-01
kind: tipped wage
country: United States
genre: newspaper report
english: American
form: article
event e1: the ordinance ending the lower wage for tipped workers
event e2: Mayor Kowalczyk's veto of the wage ordinance
event e3: the petition for a November referendum on tipped wages
actor a1: Mayor Brenda Kowalczyk (person)
actor a2: Councilwoman Imani Stallworth (person)
actor a3: the Severn County Restaurant Guild (organization)
actor a4: Servers for One Wage (organization)
actor a5: Kayleigh Dunphy (person)
actor a6: Raj Venkataraman (person)
actor a7: Council President Otis Fairbairn (person)
actor a8: a labor economist (person)
actor a10: Pastor Leon Whitlow (person)
actor a9: the city clerk (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2 -e3
stance: a3 -e1 +e2 +e3
stance: a4 +e1 -e2
stance: a5 -e1 +e3
stance: a6 +e1
stance: a7 +e1 -e2
stance: a8 =e1
stance: a10 +e1
stance: a9 =e2 =e3

Council overrides Severn Heights mayor on pay for servers

SEVERN HEIGHTS, Md. - Restaurants here will have to pay waiters and bartenders {e1 the same hourly minimum as everyone else by 2029}, after {a7.does-e2+e1 the City Council on Tuesday mustered the exact number of votes it needed to undo {e2 the mayor's rejection} of the measure, with {a7.d the Council president} leaving a hospital bed to cast the sixth}.

{a7 Council President Otis Fairbairn}, who had a hip replaced last Thursday, {a7.does-e2 was wheeled in at 7:55 p.m. and said "aye"}. {a7.p He} was wheeled out again.

Under the current rules, employers may pay $3.63 an hour so long as tips bring the total to the state minimum of $15. {e1 The measure} raises the base in four steps.

{a1 Mayor Brenda Kowalczyk}, a Democrat who tended bar for six years, {a1.does-e1+e2 sent it back to the Council in June}. {a1.says-e1 In {a1.p her} message {a1.p she} said {a1.p she} wanted servers to make more and was convinced that {e1 this} would leave them with less.} {a1.says+e2 On Tuesday {a1.p she} said {a1.p she} would do the same again. "{a1.p I'd} use a thicker pen," {a1.p she} said.}

The ordinance's author, {a2 Councilwoman Imani Stallworth}, {a2.says-e2 called {a1 Kowalczyk} a decent woman who had been badly advised by people with valet parking.} {a2.says+e1 {a2.p She} said 4,100 workers in the city, two-thirds of them women, should not have to laugh at a man's jokes to make rent.}

The argument is not over. {a3 The Severn County Restaurant Guild} {a3.does+e3 has spent $180,000 on {e3 a petition drive} to let voters decide}, and {a3.says+e3 says {a3.p it} has two-thirds of the 6,300 signatures required}. {a3.does-e1 Several of {a3.p its} members have begun adding a 20 percent line to checks with a note that reads, "Ask your Council why."} {a3.says+e2 {a3.d The guild}'s director, who had stood beside {a1.d the mayor} when {a1.p she} signed {e2 the message}, thanked {a1.p her} for "the only grown-up act of the year."}

{a2.says-e3 {a2 Stallworth} said people had been told by canvassers that {e3 the sheet} was for higher pay, and asked {a9.d the clerk} to examine it line by line.}

{a9.d The clerk}, a nonpartisan appointee, {a9.says=e3 said every petition is examined line by line.} {a9.says=e2 As for Tuesday, {a9 the city clerk} said, the charter requires six votes to override and six were recorded.}

{a5 Kayleigh Dunphy}, 29, who works weekends at a crab house on the harbor, {a5.does+e3 gathered 212 of {e3 the names} herself}. {a5.says-e1 {a5.p She} made $41 an hour last summer, {a5.p she} said, and does not know a bartender who wants to trade that for a base and a shrug.}

Others on the floor disagree. {a4 Servers for One Wage}, most of whose members work in diners and hotel breakfast rooms, {a4.does+e1 filled the left side of the chamber in aprons}. {a4.does-e2 {a4.p It} had picketed {a1.d the mayor}'s June fund-raiser, bringing {a1.p her} a jar of nickels.}

Some owners, too, have come around or got there first. {a6 Raj Venkataraman}, who has two curry houses on Duke Street, {a6.does+e1 has paid a flat $17 since 2022} and {a6.says+e1 told the Council that {a6.p his} turnover fell by half. {a6.p He} wished the phase-in had been two years instead of four, {a6.p he} said, since {a6.p he} was tired of training other people's waiters.}

{a10 Pastor Leon Whitlow}, who gave the invocation, {a10.says+e1 prayed for those who carry the plates and for "the courage of six."}

{a8 A labor economist} at a state university {a8.says=e1 said that cities which had taken this path saw base pay rise, tips fall and employment in full-service places slip by 1 to 3 percent, with total earnings about even. The averages hide winners and losers, {a8.p he} said, and it was for politicians to weigh one against the other.}

The first step takes effect on July 1.
