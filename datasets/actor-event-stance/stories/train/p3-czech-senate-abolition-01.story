id: p3-czech-senate-abolition-01
kind: abolition of upper house
country: Czech Republic
genre: wire report
english: British
form: article
event e1: the government's bill to scrap the Czech Senate
event e2: the proposed referendum on the upper house
event e3: the sixty-day postponement of the Senate vote
actor a1: Prime Minister Vojtech Halama (person)
actor a2: New Covenant (organization)
actor a3: Ludmila Strnadova (person)
actor a4: Open Country (organization)
actor a5: the Rural League (organization)
actor a6: Radim Pokluda (person)
actor a7: the regional governors (group)
actor a8: the president's office (organization)
actor a9: Blanka Jezkova (person)
actor a10: Lean State (organization)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 -e3
stance: a3 -e1 -e2 +e3
stance: a4 -e1 +e2 +e3
stance: a5 +e1 =e3
stance: a6 =e1 =e2
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1
stance: a10 +e1

Czech senators put off decision on their own future

PRAGUE - The Czech Senate voted on Thursday to {e3 send {e1 a constitutional amendment that would do away with it} back to committee until the end of January}.

{e3 The delay} was carried by 44 votes to 29 after a sitting of seven hours. {a3.does+e3 {a3.d The speaker}, {a3 Ludmila Strnadova}, moved it herself} and {a3.says+e3 said a text of eleven lines that removes half of parliament "deserves at least one hearing with experts in the room".}

{a3.says-e1 {a3.p She} noted that {a3.p her} chamber had returned 63 flawed bills to the deputies last year and that 51 of them had then been mended.}

{a1 Prime Minister Vojtech Halama} {a1.says+e1 denied that {a1.p he} was settling accounts with a house in which {a1.p he} has never had a majority. The 81 members and their staff cost 620 million crowns a year, {a1.p he} said, and turnout in the last Senate run-off was 15 per cent.} {a1.says-e3 {a1.p He} called the result "a holiday that the patient has prescribed for himself".}

{a1.p His} party, {a2 New Covenant}, {a2.does-e3 has asked the constitutional court whether the chamber may sit on a bill beyond the usual thirty days}. {a2.does+e1 {a2.p It} is paying for 400 billboards with the words "One parliament is enough".}

{a4 Open Country}, the largest opposition group, {a4.does+e3 voted for more time}. {a4.says-e1 {a4.p Its} floor leader said he understood the anger about expense claims but that a single chamber could change the election law overnight.} {a4.does+e2 {a4.d The party} has submitted a motion to {e2 let the public decide}, for which {a4.p it} needs the signatures of 20 more deputies.}

{a1.says-e2 {a1 Mr Halama} said the voters had decided in May, when {a1.p his} programme was on the table, and "need not be bothered twice".} {a3.says-e2 {a3 Ms Strnadova} was no warmer about {e2 the idea}: to ask people a yes-or-no question on this, {a3.p she} told reporters, would be to ask a crowd whether it likes politicians.}

{a5 The Rural League}, the junior partner in the coalition, {a5.does=e3 left the hall before {e3 the procedural vote}}. {a5.says+e1 {a5.p Its} chairman said {a5.p its} nine senators would raise their hands for {e1 the bill} when it came back, although {a5.p they} would have liked the money saved to go by law to villages.}

{a7 The regional governors}, eleven of whom belong to parties in government, {a7.says-e1 said in a joint letter that without the Senate nobody in Prague would be elected by a district small enough to know. {a7.p They} offered to discuss a smaller house.}

{a6 Radim Pokluda}, {a6.d a constitutional lawyer} in Brno, {a6.says=e1 said {e1 the change} required three-fifths in both chambers, which the upper one had no incentive to supply. It could be adopted only if at least 49 members voted themselves out of a job.} {a6.says=e2 {e2 A plebiscite} would need a law of its own and could hardly be held before autumn, {a6.p he} said.}

{a10 Lean State}, a taxpayers' club, {a10.does+e1 projected the figure of 620 million on to the front of the building after dark}. {a10.says+e1 {a10.p It} first asked for {e1 such a law} in 2011 and said {a10.p it} was ashamed to have waited so long.}

{a8 The president's office} {a8.says=e1 said the head of state followed the debate and would state no opinion while it lasted.}

{a9 Blanka Jezkova}, {a9.d a pollster}, {a9.says=e1 said surveys had shown a majority for {e1 abolition} ever since 1998, but that fewer than one in ten respondents named it as a subject that would change their vote.}

The Senate was written into the constitution in 1992 and first elected four years later.
