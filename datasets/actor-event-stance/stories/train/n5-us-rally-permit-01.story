id: n5-us-rally-permit-01
kind: cancellation of campaign rally
country: United States
genre: local paper
english: American
form: article
event e1: Wayne Trammell's decision to call off his Chicago-area rally
event e2: the protest against Wayne Trammell at the arena
actor a1: Wayne Trammell (person)
actor a2: Jasmine Okoro-Lee (person)
actor a3: Students for an Open Campus (organization)
actor a4: Sen. Neil Fairbairn (person)
actor a5: Police Cmdr. Joan Przybyl (person)
actor a6: Kane County Republican Organization (organization)
actor a7: Roy Demski (person)
actor a8: Mayor Lionel Escobedo (person)
actor a9: Gov. Kate Sundquist (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 +e2
stance: a4 -e2
stance: a5 =e1 =e2
stance: a6 -e1 -e2
stance: a7 -e1
stance: a8 +e1 =e2
stance: a9 +e1 -e2

AURORA, Ill. — {a1 Wayne Trammell} {a1.does+e1 {e1 canceled an evening appearance}} here on Friday after thousands of people {e2 gathered} outside the arena and several hundred got into seats, about 30 minutes before {a1.p he} was due to speak.

{a1.says+e1 "{a1.p I} decided it in the car, on the ramp, and {a1.p I} would decide it again," {a1 Trammell}, {a1.d a Republican candidate for president}, told a cable channel by phone.} {a1.says-e2 {a1.p He} said {a1.p his} supporters' evening had been stolen by people "bused in to wreck it."}

Police reported five arrests. {a5 Police Cmdr. Joan Przybyl} {a5.says=e1=e2 said the department had 300 officers assigned and had neither advised {a1.d the campaign} to stop nor been asked. Traffic was back to normal by 10:15 p.m., {a5.p she} said.}

{a3 Students for an Open Campus}, a coalition from four colleges, {a3.does+e2 had been printing signs and booking vans since the date was made public.} {a2.d One of {a3.p its} organizers}, {a2 Jasmine Okoro-Lee}, {a2.d 20}, {a2.does+e1 was standing on a chair when the announcement came over the speakers and led the cheering.} {a2.says+e2 "{a2.p We} stayed peaceful and {a2.p we} stayed loud," {a2.p she} said.}

{a7 Roy Demski}, {a7.d a roofer} who had driven from Rockford and waited since noon, {a7.says-e1 said {a7.p he} would be voting for {a1 Trammell} regardless. "But {a1.p he} should have come out. {a7.p I} don't think you give in to a bunch of kids," {a7.p he} said.}

{a6 The Kane County Republican Organization}, which co-hosted the evening and had sold out a reception, {a6.says-e2 demanded that everyone arrested be prosecuted.} {a6.says-e1 {a6.p It} had pleaded with {a1.d the candidate}'s staff to delay rather than scrap {e1 the program}, {a6.p its} chairman said.}

{a4.d {a1 Trammell}'s chief rival}, {a4 Sen. Neil Fairbairn}, {a4.says-e2 said that shouting down an opponent was wrong, though {a4.p he} put most of the blame for the atmosphere on {a1 Trammell}'s own speeches.} {a9 Gov. Kate Sundquist}, who is also running, {a9.says-e2 said those who {e2 came in order to stop a speech} had embarrassed the state.} {a9.says+e1 {a9.p She} credited {a1 Trammell}, for once, with good judgment.}

{a8 Mayor Lionel Escobedo} {a8.says=e2 said Aurora protected the right of either side to assemble and that {a8.p he} would not grade a demonstration.} {a8.says+e1 {a8.p He} added that {a8.p he} was relieved by {e1 the outcome} and had hoped for it by late afternoon.}

The arena said ticket holders' parking fees would be refunded.
