id: p6-us-train-crew-rule-01
kind: train crew size rule
country: United States
genre: newspaper report
english: American
form: article
event e1: the federal requirement of two crew members on freight trains
event e2: the Supreme Court ruling on freight train crews
event e3: the Brandvold bill on train crew size
actor a1: the Supreme Court (organization)
actor a2: Justice Paul Wetherbee (person)
actor a3: Justice Yolanda Crane (person)
actor a4: the National Freight Railroad Council (organization)
actor a5: the Brotherhood of Rail Crews (organization)
actor a6: the Department of Transportation (organization)
actor a7: Senator Lyle Brandvold (person)
actor a8: short-line operators (group)
actor a9: Donna Ruszkowski (person)
actor a10: Samir Haddad (person)
actor a11: Senate leaders (group)
stance: a1 -e1 +e2
stance: a2 -e1 +e2
stance: a3 =e1 -e2
stance: a4 -e1 +e2 -e3
stance: a5 +e1 -e2 +e3
stance: a6 +e1
stance: a7 +e1 +e3
stance: a8 -e1 =e3
stance: a9 +e1 -e2
stance: a10 =e2
stance: a11 =e3

Court Derails Crew Mandate

WASHINGTON — {a1.does-e1+e2 A divided {a1 Supreme Court} on Monday {e2 wiped out} {e1 a 2024 regulation} under which nearly every freight train in the country had to carry an engineer and a conductor.}

{e2 The 6-3 decision} says Congress never gave the Transportation Department power over the number of people in a cab. {a2.says+e2 "A statute that speaks of brakes, signals and hours does not speak of head counts," {a2 Justice Paul Wetherbee} wrote for the majority.} {a2.says-e1 {a2.p He} added that the agency's own data, 1,100 pages of them, showed "no accident that a second pair of eyes would have averted."}

In dissent, {a3 Justice Yolanda Crane} {a3.says-e2 said the majority had read the word "safety" out of the Railroad Safety Act.} {a3.says=e1 {a3.p She} took no view on whether two was the right number, {a3.p she} wrote, "and neither should any of {a3.p us}."}

{a4 The National Freight Railroad Council}, {a4.does-e1 which brought the case with four of {a4.p its} members}, {a4.says+e2 said the justices had returned the question to the bargaining table.} {a4.says {a4.p Its} president, however, said no carrier would send out one-person trains this year, because most union contracts rule that out until 2028.}

{a5.d The union} for engineers and conductors, {a5 the Brotherhood of Rail Crews}, {a5.does+e1 had intervened on the government's side.} {a5.says-e2 {a5.p Its} members stood in silence on the court steps with lanterns as {e2 the opinion} was handed down.} {a5.says+e3 By noon {a5.p it} had a form letter to senators on {a5.p its} website.}

The letter backs {e3 a four-page bill} by {a7 Senator Lyle Brandvold} of North Dakota, {a7.does+e3 who took the floor within an hour to ask for a vote this month.} {a7.does+e1 {a7 Brandvold}, a rancher, has cosponsored {e1 the requirement} in three Congresses}, long before the agency acted. {a11 Senate leaders} {a11.says=e3 said {a11.p they} had read {e3 the text} and had not scheduled anything.}

{a4.d The railroads} {a4.says-e3 have told lawmakers that {e3 the legislation} would cost {a4.p them} $1.3 billion a year and send freight to the highways.}

{a8 Short-line operators}, who run spurs to grain elevators and paper mills, {a8.says-e1 argued in a brief that {e1 the rule} would have closed some of {a8.p them}. Many have used one-person crews since the 1990s.} {a8.says=e3 A spokesman said {a8.p they} were still studying whether {e3 the Brandvold text} would exempt {a8.p them}, and until then {a8.p they} had nothing to say about {e3 it}.}

{a6 The Department of Transportation} {a6.does+e1 wrote {e1 the regulation} after a 2022 rulemaking that drew 13,000 comments}, {a6.does+e1 and defended {e1 it} through two courts.} {a6.says In a statement Monday {a6.d the department} said only that {a6.p it} would comply.}

For {a9 Donna Ruszkowski}, {a9.d a county commissioner} in eastern Ohio, the matter is not abstract. A mixed train caught fire outside {a9.p her} town in 2019. {a9.says+e1 The conductor walked back 41 cars in the dark and uncoupled the tankers, {a9.p she} said. "Who walks back now? The engineer can't leave the throttle."} {a9.says-e2 {a9.p She} said {a9.p she} respected {a1.d the Court} and wished that {a1.p it} had come out and looked at the crossing first.}

{a10 Samir Haddad}, {a10.d who teaches administrative law} at a Chicago university, {a10.says=e2 said {e2 the decision} followed a line of cases narrowing what agencies may do without clear words from Congress. {e2 It} leaves 11 state laws on crews untouched, {a10.p he} said, and lawsuits over those are "the next train down the track."}

About 140,000 people work on American freight railroads, roughly a third fewer than in 2015.
