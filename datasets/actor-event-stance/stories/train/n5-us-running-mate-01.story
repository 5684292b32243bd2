id: n5-us-running-mate-01
kind: running-mate choice
country: United States
genre: wire report
english: American
form: article
event e1: Lorna Castellano's choice of Sen. Pete Ostrander as running mate
actor a1: Lorna Castellano (person)
actor a2: Sen. Pete Ostrander (person)
actor a3: Amalgamated Service and Transit Workers (organization)
actor a4: Rep. Ilana Brodie (person)
actor a5: Progressive Majority (organization)
actor a6: Dwight Farrow (person)
actor a7: Craig Nordahl (person)
actor a8: Lieutenant Gov. Ben Achebe-Stone (person)
actor a9: Warren Gillespie (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1
stance: a7 =e1
stance: a8 =e1
stance: a9 -e1

SACRAMENTO, Calif. (CWN) — {a1.does+e1 {a1 Lorna Castellano} told supporters in a video Thursday morning that {e1 {a2 Sen. Pete Ostrander} of Colorado would join {a1.p her} on the Democratic ticket}}, a selection that pleased moderates in Congress and drew an immediate complaint from the party's left.

{a2.d The 61-year-old former county prosecutor}, who chairs a subcommittee on public lands, {a2.does+e1 will appear with {a1.p her} Saturday at a rally in Reno.} {a2.says+e1 "{a2.p I} said yes before {a1.p she} finished the question," {a2 Ostrander} wrote on Twitter.}

Two Democrats with knowledge of the deliberations said {a1 Castellano} had narrowed the list to {a2 Ostrander} and a Cabinet secretary by Wednesday.

{a5 Progressive Majority}, a liberal group with about a million members, {a5.says-e1 said {a1.d the nominee} had missed an opportunity. {a2 Ostrander} voted twice to extend offshore drilling leases and missed a vote on the minimum wage in March, {a5.d the group} noted.}

{a3.says-e1 Drilling did not concern {a3 the Amalgamated Service and Transit Workers}, which endorsed {a1 Castellano} in January, but the wage vote did. {a3.d The union} said {a3.p it} still would work for {a1.p her} election; {a3.p it} had recommended two other names "and not this one," {a3.p its} president's office said.}

{a4.says+e1 {a4 Rep. Ilana Brodie}, who supported {a1 Castellano}'s opponent through the last primary, urged skeptics to look at {a2.d the senator}'s record on domestic violence cases. "{a4.p I} fought {a1.p her} for 11 months," {a4 Brodie} said. "On this one {a4.p I} have no quarrel with {a1.p her}."}

{a8 Lieutenant Gov. Ben Achebe-Stone} of Colorado, who could be in line for {a2 Ostrander}'s seat, {a8.says=e1 said only that {a8.p he} had learned of {e1 the decision} from the news and that any appointment would be up to the governor.}

The Republican ticket sought to make use of the dispute. A campaign statement called {a2 Ostrander} a Washington insider.

{a9 Warren Gillespie}, {a9.d a delegate from Michigan} who was pledged to the losing candidate, {a9.says-e1 said {a9.p he} was collecting names for a motion on the floor in Kansas City to force a roll call. {a9.p He} had 61 of the 300 required, {a9.p he} said by telephone.} {a7 Craig Nordahl}, {a7.d a convention official}, {a7.says=e1 said such motions must be filed by noon Monday.}

{a6 Dwight Farrow}, who teaches political science at a university in Oregon and has written about the vice presidency, {a6.says=e1 said running mates typically moved the vote in their home state by two points or less. {a2 Ostrander} would be judged mainly on whether {a2.p he} made mistakes, {a6.p he} said.}
