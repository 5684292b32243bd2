id: p2-us-guard-prisons-01
kind: National Guard deployment
country: United States
genre: newspaper report
english: American
form: article
event e1: Gov. Whitcomb's order sending the National Guard to Oklahoma prisons
event e2: a $9,000 raise for Oklahoma corrections officers
actor a1: Gov. Dale Whitcomb (person)
actor a2: Bart Sessler (person)
actor a3: Rep. Lucinda Tahmahkera (person)
actor a4: the corrections officers’ association (organization)
actor a5: House Speaker Rex Dunaway (person)
actor a6: Maj. Gen. Philip Ansley (person)
actor a7: mothers of Guard members (group)
actor a8: inmates’ families (group)
actor a9: Kendra Whitcomb-Ruiz (person)
actor a10: the state budget office (organization)
actor a11: commissioners in Pittsburg County (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 =e1
stance: a7 -e1
stance: a8 +e1
stance: a9 +e1
stance: a10 =e2
stance: a11 +e1

Columnist says governor ‘plays soldier’; governor answers in 14 posts

OKLAHOMA CITY — {a1 Gov. Dale Whitcomb} spent much of Sunday on his phone.

The cause was a column by {a2 Bart Sessler}, {a2.d the dean of the state’s conservative commentators}, who endorsed {a1 Whitcomb} twice. Under {e1 Executive Order 22}, 430 soldiers are to take over towers, kitchens and control rooms at four prisons from Oct. 15. {a2.says-e1 The state Constitution did not imagine a commander in chief “who plays soldier because {a1.p he} cannot run a payroll,” {a2 Sessler} wrote.}

{a2.says+e2 {a2.p He} urged lawmakers to come back and pass {e2 the raise} {a1.d the governor} let die in May, and called {a3 Rep. Lucinda Tahmahkera}, its author, the only grown-up at the Capitol.}

{a1.says+e1 “Sad to see {a2.d a man} {a1.p I} respected rooting for riots,” {a1 Whitcomb} posted at 7:12 a.m.} {a1.says+e1 “Nobody is carrying a rifle on a cellblock. NOBODY,” {a1.d the governor} added at 7:20.} Twelve more messages followed, one of them a photograph of {a2.d the columnist} asleep at a 2019 inaugural dinner.

Vacancies in the state’s prisons stand at 38 percent. Three officers were stabbed in August, one fatally, at a unit near McAlester where two people were watching 212.

{a3 Tahmahkera}, a Democrat from Lawton, has a son in the Guard. {a3.says-e1 {a3.p She} said {a3.p she} was proud of every one of those young people “and they signed up for tornadoes.”} {a3.does+e2 {a3.p She} has refiled {a3.p her} bill, which would add $9,000 a year to starting pay.}

{a4 The corrections officers’ association} {a4.says+e2 has wanted {e2 that figure} since 2020.} {a4.says-e1 {a4.p It} described {e1 the troops} as strikebreakers without a strike and {a4.does-e1 filed a grievance Friday}.}

{a5 House Speaker Rex Dunaway} {a5.does-e2 did not schedule {e2 the bill} last session and has not returned calls about a special one}. {a5.says+e1 At a lunch for bankers {a5.p he} said {a1.d the governor} had more nerve than the last three put together and that it was a pity {e1 the call-up} stopped at four sites.}

{a1.says-e2 {a1 Whitcomb} has said {e2 the raise} would cost $61 million “to pay the same people to be the same number of people.”} {a10 The state budget office} {a10.says=e2 put the cost at $54 million in the first year and $58 million in the third. {a10.p It} makes no recommendation.}

Opinion at the gates is not what either side might like. {a8 Inmates’ families}, who are more often heard suing the department, {a8.says+e1 say visits have been canceled for 19 weekends and that somebody in boots is better than nobody.} {a8.does+e1 A delegation brought doughnuts to the armory in Muskogee.} {a11 Commissioners in Pittsburg County} {a11.does+e1 have lent {e1 the soldiers} a fairground to sleep in}.

{a7 Mothers of Guard members} {a7.does-e1 lined the road outside the same armory holding pictures of {a7.p their} children in high-water rescues}. {a7.says-e1 “{a7.p We} voted for {a1.p him}. This isn’t about {a1.p him}. Those kids belong on a levee,” said Patti Joe Kimbrell of Checotah.}

{a6 Maj. Gen. Philip Ansley}, {a6.d the state’s adjutant general}, {a6.says=e1 told a committee that a lawful order had been received and that training would take nine days. “{a6.p I} don’t get asked what {a6.p I} think of it, Senator, and that’s as it should be,” {a6.p he} said.}

{a9 Kendra Whitcomb-Ruiz}, {a9.d the governor’s daughter and campaign manager}, {a9.does+e1 spent the weekend booking radio time for {a1.p him}}. The spots, 30 seconds each, mention McAlester and the wounded officers.

{a2 Sessler} said {a2.p he} does not read social media. The next column, {a2.p he} said, is about quail.
