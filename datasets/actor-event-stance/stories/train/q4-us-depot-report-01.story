id: q4-us-depot-report-01
kind: report declassification
country: United States
genre: newspaper report
english: American
form: article
event e1: releasing the classified report on the Tamarack depot leak
event e2: the Army's plan to reopen the Tamarack depot
actor a1: Sen. Lowell Frandsen (person)
actor a2: the Pentagon (organization)
actor a3: Sen. Denise Arquette (person)
actor a4: Maj. Gen. Thomas Eubank (person)
actor a5: former depot workers (group)
actor a6: the Box Elder County commission (organization)
actor a7: Pete Yazzie (person)
actor a8: the intelligence committee's Republican majority (group)
actor a9: Dr. Lena Hofstra (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 +e2
stance: a7 +e1 -e2
stance: a8 -e1
stance: a9 =e1 =e2

WASHINGTON - For the third time in a year, the Senate Intelligence Committee has turned down a request to {e1 publish what investigators found} inside Bunker 9.

{a8.does-e1 {a8 The intelligence committee's Republican majority} held together, 9-8, in a closed session on Tuesday evening.} Under Senate rules, the panel could have made {e1 the 212 pages} public over the objection of the executive branch unless the president stepped in within five days.

{a1 Sen. Lowell Frandsen}, {a1.d the Utah independent} who sought the vote, {a1.says+e1 said {a1.p he} would take {e1 the matter} to the floor in secret session, which has happened six times since 1990. "{a1.p I've} read it. {a1.p I} can't tell you one word of it, and that's what's wrong with it," {a1.p he} said.}

The Tamarack Army Depot stored chemical munitions on the west side of the state from 1943 until 2011. In 2008, according to documents that are public, a concrete igloo was sealed after 14 people complained of blurred vision. Eleven are dead.

{a2 The Pentagon} {a2.says-e1 says the findings describe sensors and storage methods that are still in use overseas.} {a2.does-e1 {a2.p It} sent a two-star general, {a4 Maj. Gen. Thomas Eubank}, to brief members an hour before they voted.} Outside the door, {a4.says-e1 {a4 Eubank} said nobody in the Army was hiding sick people. Every worker got a physical in 2009, {a4.p he} said, and "nothing in {e1 there} would change a single diagnosis."}

The vote comes as {a2.d the department} {a2.does+e2 seeks $430 million in next year's defense bill to {e2 bring the site back into service} for conventional artillery shells.} {a4.says+e2 {a4 Eubank}, who would run {e2 the project}, said the first shells could move in by 2028 if the money isn't held hostage to an old story.}

{a6 The Box Elder County commission} {a6.does+e2 has already rezoned 900 acres along the access road and hired a recruiter.} {a6.p It} expects 640 jobs.

{a3 Sen. Denise Arquette} (R-Ala.), whose state would supply the shells, {a3.says-e1 had warm words for {a1 Frandsen}, calling {a1.p him} the conscience of the committee. But {a3.p she} said {e1 opening the file} would be a gift to foreign services, and that families could be told what they needed to know one at a time, in a room.} {a3.does+e2 {a3.p She} is the lead sponsor of {e2 the funding}.}

About 30 {a5 former depot workers} {a5.does+e1 watched from a church hall in Tremonton, where someone had taped the names of the dead to folding chairs.} {a5.says+e1 "{a5.p We} signed a paper that said {a5.p we} couldn't talk. {a5.p We} kept it. Now it's their turn to keep theirs," said one, a retired crane operator, of a 2019 letter in which the Army promised {e1 full disclosure}.}

{a7 Pete Yazzie}, {a7.d who drove a forklift there}, {a7.does+e1 sued for {e1 the report} in 2022 under the Freedom of Information Act.} {a7.says {a7.p He} said {a7.p he} has nothing against shells or jobs.} But {a7.does-e2 {a7.p he} turned down the county's offer for {a7.p his} strip of land on the access road, without which trucks {e2 can't get in}.}

{a1 Frandsen} is careful on {e2 that point}. {a1.says=e2 Asked if {a1.p he} would oppose {e2 the appropriation}, {a1.p he} said it would depend on answers {a1.p he} hadn't got.}

{a9 Dr. Lena Hofstra}, {a9.d an occupational health specialist at a university in Salt Lake City}, {a9.says=e1 said exposure data could help narrow the cause of nerve damage in some patients and would be useless for others, and that {a9.p she} couldn't guess which without seeing it.} {a9.says=e2 Artillery storage, {a9.p she} said, was outside {a9.p her} field.}

The defense bill is expected on the floor in July. The committee doesn't disclose how individual members vote in closed session, though several confirmed theirs.
