id: n6-us-ballot-drop-boxes-01
kind: voting law
country: United States
genre: local paper
english: American
form: article
event e1: removing the ballot drop boxes in Marlow County
actor a1: Tim Kessler (person)
actor a2: State Elections Board (organization)
actor a3: Sue Ellen Draper (person)
actor a4: League of Rural Voters (organization)
actor a5: Sheriff Gary Munk (person)
actor a6: Attorney General Lydia Brandt (person)
actor a7: Herb Olmstead (person)
actor a8: Honest Count Wisconsin (organization)
actor a9: Cass Whitfield (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1

MARLOW, Wis. - {a1.d The county clerk} {a1.does+e1 had all nine ballot boxes {e1 unbolted and taken to a highway garage} over the weekend}, 37 days before the election.

{a1 Tim Kessler}, who took office in January, {a1.says+e1 said the law allows clerks to use the boxes but does not tell them to. "{a1.p I} can't watch nine corners of this county at night," {a1.p he} said.}

{a2 The State Elections Board} {a2.does-e1 gave {a1.p him} until Friday to explain {a1.p himself} in writing}. {a2.says-e1 In a letter {a2.d the board} pointed out that instructions naming the locations had already gone out with 12,400 absentee ballots.}

{a6 Attorney General Lydia Brandt} {a6.does-e1 went further and asked a judge on Monday for an order to put the boxes back}. {a6.p Her} office will be heard on Thursday.

{a3 Sue Ellen Draper}, {a3.d who held the clerk's job for 24 years} and recommended {a1 Kessler} as {a3.p her} successor, {a3.says-e1 said {a1.p he} was honest and hard-working and that {a3.p she} had seen no reason in 24 years to do {e1 such a thing}.}

The {a4 League of Rural Voters} {a4.says-e1 said 1,100 of those who used a box in April live more than 15 miles from a town hall.} {a4.does-e1 {a4.p It} has begun recruiting drivers to collect people who want to vote in person.}

{a8 Honest Count Wisconsin} {a8.says+e1 applauded {a1 Kessler} and is raising money for {a1.p his} legal costs. {a8.d The group}, which objected to the way the 2020 count was run, has called the boxes an open invitation.}

{a7 Herb Olmstead}, {a7.d the chairman of the Republican Party in the county}, {a7.says-e1 said {a7.p he} had never liked the boxes and would like to see the Legislature get rid of them. "But you do it in an off year. {a7.p I've} got farmers calling {a7.p me} who don't know what to do with the envelope," {a7.p he} said. {a7.p He} asked {a1.d the clerk} to put them back until December.}

{a1.says+e1 {a1 Kessler} said on Monday evening that {a1.p he} had heard the criticism and had no plans to move them again.}

{a5 Sheriff Gary Munk} {a5.says=e1 confirmed that deputies had provided traffic control on Saturday at {a1.d the clerk's} request. {a5.p He} said {a5.p his} department had no record of tampering with a box, and that questions on election policy should go elsewhere.}

The state's high court restored the use of unstaffed boxes in 2024, two years after banning them. About 70 of 72 counties have at least one.

{a9 Cass Whitfield}, {a9.d an election law lecturer in Milwaukee}, {a9.says=e1 said the judge must decide whether a choice left to the clerk can be undone once voters have been told of it. {a9.p She} knew of no earlier case.}
