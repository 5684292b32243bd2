id: p7-us-rally-bill-01
kind: rally security bill
country: United States
genre: newspaper report
english: American
form: article
event e1: the city's $412,000 bill for the Pruett rally
event e2: the protest outside the Pruett rally
event e3: a proposed deposit for campaign events
actor a1: Sen. Clay Pruett (person)
actor a2: Mayor Tamika Rollins (person)
actor a3: Jed Faulkner (person)
actor a4: Police Chief Arnold Zielinski (person)
actor a5: Students for a Decent Country (organization)
actor a6: Alderwoman Beth Sandoval (person)
actor a7: Alderman Rusty Coggins (person)
actor a8: The company that runs the arena (organization)
actor a9: Former Gov. Lorraine Hatch (person)
actor a10: Marvin Eubanks (person)
actor a11: the police union (organization)
stance: a1 -e1 -e2
stance: a2 +e1 +e3
stance: a3 -e1
stance: a4 =e1 =e2
stance: a5 +e2
stance: a6 +e1 +e3
stance: a7 -e1 -e2
stance: a8 -e3
stance: a9 =e1 +e2
stance: a10 =e1
stance: a11 +e1 +e3

MARLOW, Mo. - {a1 Sen. Clay Pruett}'s visit here two days before the Missouri primary took 71 minutes. {a2.does+e1 On Tuesday the city {e1 sent {a1.p his} campaign an invoice that runs to nine pages}.}

{e1 It} lists 2,310 hours of police overtime, 84 barricades, a helicopter and $1,140 for sandwiches. The money is due in 30 days.

"Marlow has 58,000 people and a pothole fund that's empty by April," {a2 Mayor Tamika Rollins} {a2.says+e1 said. "{a2.p I'd} send {e1 the same letter} to anybody." {a2.p She} denied that politics had entered into {e1 it}, saying the amount was worked out by clerks.}

{a3 Jed Faulkner}, {a3.d a spokesman} for {a1.d the senator}, {a3.says-e1 answered with a single sentence: "{a3.p We} thank the brave men and women of the Marlow police and suggest {a2.d the mayor} forward {e1 {a2.p her} paperwork} to the people who were throwing bottles."} {a1.does-e1 The campaign has returned {e1 the bill} unopened, by certified mail.}

About 3,000 people had gathered outside the Lakeside Arena on March 13 to {e2 demonstrate against {a1 Pruett}}. Officers arrested 19. Twice {a1.p he} {a1.says-e2 broke off {a1.p his} speech to tell the crowd inside that the noise they could hear was "what your tax dollars are paying for at the state college."}

{a5 Students for a Decent Country}, which had {a5.does+e2 chartered 14 buses for {e2 the evening},} {a5.says+e2 said the arrests involved latecomers from out of state and that {a5.p its} own members had been peaceful from start to finish.} The group had nothing to say about who should pay.

{a4 Police Chief Arnold Zielinski} {a4.says=e2 reported four injured officers, none seriously, and put the size of {e2 the crowd} somewhat lower, at 2,600.} {a4.says=e1 {a4.p He} supplied the time sheets, {a4.p he} said, and {e1 what was done with them} was the treasurer's business.}

Whether a city may collect is unclear. {a10 Marvin Eubanks}, {a10.d an election lawyer} in St. Louis, {a10.says=e1 said the Supreme Court has held that speakers can't be charged for the hostility of their audience, but that traffic control may be another matter. Campaigns of both parties owe cities some $7 million from past cycles, {a10.p he} said, and few have ever been sued.}

That has brought {a6 Alderwoman Beth Sandoval} to {a6.does+e3 file {e3 an ordinance requiring candidates to put $100,000 down before the doors open}.} {a6.says+e1 "{e1 The invoice} is right and {e1 it}'s going to be framed in somebody's office. Next time we get it up front," {a6.p she} said.} {a2 Rollins} {a2.says+e3 said {a2.p she} would sign {e3 it}.}

{a11 The police union}, whose members are still waiting for half of their overtime, {a11.says+e3 wants {e3 the figure} doubled before the final vote but will testify for {e3 it}.} {a11.says+e1 {a11.p Its} president said {a1.d the senator} "talks a good game about cops. Well, here's the tab."}

{a8.d The company that runs the arena} {a8.says-e3 warned that concerts, too, would go to Springfield once {e3 such a rule} was on the books.}

{a7 Alderman Rusty Coggins}, {a7.d a Pruett delegate}, {a7.says-e1 called {a2 Rollins} "a collection agency with a sash."} {a7.says-e2 {a7.p He} said it was {e2 the mob} that had run up the cost.}

{a9 Former Gov. Lorraine Hatch}, who is running against {a1 Pruett}, {a9.does+e2 stopped by {e2 the protest} and shook hands for half an hour.} {a9.says=e1 Asked in Joplin on Wednesday about {e1 the city's demand}, {a9.p she} said {a9.p she} hadn't seen {e1 it} and wouldn't get into {e1 it}.}
