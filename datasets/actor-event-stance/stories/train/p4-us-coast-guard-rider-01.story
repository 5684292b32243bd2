id: p4-us-coast-guard-rider-01
kind: budget rider
country: United States
genre: newspaper report
english: American
form: article
event e1: Sen. Haverty's rider protecting Coast Guard stations
event e2: the plan to close nine Coast Guard boat stations
actor a1: Sen. Lowell Haverty (person)
actor a2: the Coast Guard (organization)
actor a3: Rear Adm. Yvette Thibodaux (person)
actor a4: Rep. Grant Whisenant (person)
actor a5: the White House (organization)
actor a6: lobstermen (group)
actor a7: the Government Accountability Office (organization)
actor a8: Citizens Against Pork (organization)
actor a9: Mayor Peg Alley (person)
actor a10: Sen. Amara Toussaint (person)
stance: a1 +e1 -e2
stance: a2 +e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1 -e2
stance: a7 =e1 =e2
stance: a8 -e1 +e2
stance: a9 -e2
stance: a10 +e1 =e2

Four sentences on page 1,107 of a spending bill have turned into the last obstacle between the Senate and its Christmas recess.

{e1 The provision}, {a1.does+e1 inserted by {a1 Sen. Lowell Haverty} of Maine}, says no money in the bill may be used to shut, reduce or "consolidate" any small-boat rescue station north of Cape Cod. {a1.does+e1 {a1.p He} added {e1 it} in committee on a voice vote after 9 p.m.}

{a2 The Coast Guard} {a2.says+e2 wants to {e2 close nine of the stations by 2027}. All are within 40 minutes of a larger one by the new, faster boats, {a2.d the service} says, and three of them launched fewer than 15 times last year.}

{a3 Rear Adm. Yvette Thibodaux}, {a3.d who drew up the list}, {a3.says+e2 told a Senate hearing that {a3.p she} grew up over a bait shop and took no pleasure in it. "But {a3.p I} have 64-year-old boathouses with six people in them waiting for a call, and {a3.p I} have cutters {a3.p I} cannot crew," {a3.p she} testified.} {a3.says-e1 {a3.p She} asked senators, respectfully, to leave such choices to the people who answer the radio.}

{a1.says-e2 {a1 Haverty} spent most of {a1.p his} time with {a3.d the admiral} on a single night in 2019, when a crew from Corbin Harbor reached a sinking dragger in 22 minutes. From the next station south it would have been 71, {a1.p he} said.}

The bill passed the committee 28-1. In the House, negotiators led by {a4 Rep. Grant Whisenant} of Oklahoma {a4.does-e1 have refused to carry the four sentences into the joint text}. {a4.says-e1 {a4 Whisenant} calls {a1 Haverty} a friend and a gentleman. "If {a1.p he} gets nine boathouses, {a4.p I've} got 30 members who want an armory," {a4.p he} said.}

{a5 The White House} {a5.says-e1 listed {e1 the language} among six "objectionable" items in a statement of policy last week.}

Along the coast, {a6 lobstermen} {a6.does-e2 tied up for a day in October and circled the district office in Rockland with horns going}. {a6.says+e1 {a6.p They} have mailed 11,000 postcards to Senate offices with the words "Keep page 1,107."}

{a9 Mayor Peg Alley} of Corbin Harbor, {a9.says-e2 where the station is the third-largest employer, said the town would lose 24 schoolchildren along with the boats.} {a9.says {a9.p She} had not read the bill and said Washington's methods were Washington's business.}

{a10 Sen. Amara Toussaint} of Massachusetts, {a10.d who co-sponsored {e1 the paragraph}}, {a10.says+e1 said {a10.p she} intends to keep {a10.p her} name on it, though {a10.p she} would have preferred a stand-alone bill and a little daylight.} {a10.says=e2 On the merits of any single closing {a10.p she} said {a10.p she} would wait for the response-time data, which {a2.d the service} has promised for January.}

{a8 Citizens Against Pork}, a watchdog group, {a8.does-e1 gave {a1 Haverty} its "Anchor of the Month" award.} {a8.says+e2 The closings would save $26 million a year and ought to have been made in the 1990s, the group said.}

{a7 The Government Accountability Office} {a7.says=e1=e2 reported in June that the service had tried to close stations four times since 1988 and been stopped by Congress each time. {a7.p It} made no recommendation.}

Stopgap funding for the department runs out Dec. 19.
