id: n6-us-redistricting-map-01
kind: redistricting
country: United States
genre: newspaper report
english: American
form: article
event e1: redrawing North Carolina's congressional map before the midterms
actor a1: House Speaker Dan Tolliver (person)
actor a2: Gov. Grace Whitley (person)
actor a3: Rep. Marvin Sessoms (person)
actor a4: Sen. Patricia Cobb (person)
actor a5: Carolina Voters Alliance (organization)
actor a6: National Majority Committee (organization)
actor a7: Rep. Joel Hefner (person)
actor a8: the Board of Elections (organization)
actor a9: Simon Achebe (person)
actor a10: House Democrats (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1
stance: a10 -e1

RALEIGH, N.C. - {a1 House Speaker Dan Tolliver} {a1.does+e1 called lawmakers back for a special session starting Oct. 20}, with one item on the calendar.

{a1.says+e1 "Other states are not waiting until 2030 and {a1.p we} won't either," {a1 Tolliver} said at a news conference. {a1.p He} would not show {e1 the new lines} but said two districts would look different.}

One of them is held by {a3 Rep. Marvin Sessoms}, a Democrat who won by 4,100 votes last year. {a3.says-e1 {a3.p He} said {a3.p he} would run wherever {a3.p he} is put} and {a3.does-e1 has hired the law firm that overturned an earlier plan in 2016}.

{a2 Gov. Grace Whitley} {a2.says-e1 urged legislators to stay home. Under the state constitution {a2.p she} has no veto over {e1 district bills}, and {a2.p she} said {a2.p she} wished the voters knew that.}

Not all of {a1.d the speaker's} own side are with {a1.p him}. {a7 Rep. Joel Hefner}, {a7.d a Republican from the mountains}, {a7.says-e1 said {a7.p his} county had been in three different districts in eight years. "{a7.p I} want {a7.p us} to keep the majority as much as {a1 Dan} does, and {a7.p I} think {a7.p we} would," {a7.p he} said. {a7.p He} will be in Raleigh on the 20th, {a7.p he} added, and will vote no.}

{a4 Sen. Patricia Cobb}, {a4.d who will manage {e1 the bill} in the upper chamber}, {a4.says+e1 said the existing boundaries were themselves a compromise forced by judges. {a4.p She} expected to finish in four days.}

The pressure has come in part from outside. {a6 The National Majority Committee} {a6.does+e1 paid for a poll of 900 voters in September and shared it with {a1 Tolliver's} staff}, according to two people who saw the results.

{a5 Carolina Voters Alliance} {a5.does-e1 filed a public records request on Tuesday for all messages between {a6.d the committee} and {a1.d the speaker}.} {a5.says-e1 {a5.p Its} director said that Black voters in Guilford County would be the ones moved.}

{a10 House Democrats}, who are 11 votes short of blocking anything, {a10.says-e1 discussed leaving the state to deny a quorum. {a10.p They} decided against it on Tuesday and will offer amendments instead.}

{a8 The Board of Elections} {a8.says=e1 said candidate filing opens on Dec. 1 and that {a8.p it} needs at least three weeks to load {e1 any change} into {a8.p its} system.}

{a9 Simon Achebe}, {a9.d a political scientist in Greensboro}, {a9.says=e1 said the majority could pick up one seat, or two in a good year. But spreading voters thinly can also go wrong, {a9.p he} said, as it did for both parties in the 2010s.}
