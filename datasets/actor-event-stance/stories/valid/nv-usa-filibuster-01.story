id: nv-usa-filibuster-01
kind: senate filibuster rule
country: United States
genre: newspaper report
english: American
form: article
event e1: Majority Leader Coughran's plan to end the filibuster for spending bills
actor a1: Dale Coughran (person)
actor a2: Patricia Wendelken (person)
actor a3: Senator Lucas Arceneau (person)
actor a4: Senator Beth Ann Tolbertson (person)
actor a5: Senator Raymond Fitch-Alvarez (person)
actor a6: the Main Street Coalition (organization)
actor a7: the presidential press office (organization)
actor a8: Senate Parliamentarian Joan Kessinger (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

WASHINGTON - {a1 Majority Leader Dale Coughran} {a1.says+e1 said Tuesday that {a1.p he} would force a vote next week to {e1 let the Senate pass spending bills with 51 votes}}, down from the 60 now needed to cut off debate.

{a1.says+e1 "{a1.p We} have had four stopgap bills since October. The minority has found that it can govern by doing nothing," {a1 Coughran}, of Nebraska, told reporters after a closed-door lunch.}

{a1.p He} can lose three of {a1.p his} 53 members. As of Tuesday evening {a1.p he} appeared to have lost one.

{a3 Senator Lucas Arceneau}, {a3.d the longest-serving member of the majority}, {a3.says-e1 said {a3.p he} had voted against a similar change under another president and saw no reason to vote differently under {a3.p his} own.} {a3.does-e1 {a3.p He} walked out of the lunch before dessert}, two aides said.

{a2 Patricia Wendelken}, {a2.d the minority leader}, {a2.says-e1 promised to use every rule that remained. "{a1.d The majority leader} will find out how many quorum calls fit into a day," {a2.p she} said on the floor.} {a2.does-e1 By late afternoon {a2.p she} had objected to the start of 11 committee hearings}.

{a4 Senator Beth Ann Tolbertson} of Idaho, who is up for reelection and had been counted as doubtful, {a4.says+e1 said {a4.p she} had changed {a4.p her} mind over the weekend. An air base in {a4.p her} state had gone without a runway contract for 14 months, {a4.p she} said.}

{a5 Senator Raymond Fitch-Alvarez} of Nevada {a5.says=e1 said {a5.p he} wanted to see the text first.} {a5.says=e1 "Anyone who tells you where {a5.p I} am is guessing," {a5.p he} said.}

{a7 The presidential press office} {a7.says=e1 said the president regarded Senate procedure as a matter for senators.}

{a6 The Main Street Coalition}, a business group, {a6.does+e1 began running radio spots in Nevada and Maine that give listeners the phone numbers of undecided senators and tell them to ask for a yes}.

{a8 Joan Kessinger}, {a8.d the parliamentarian}, {a8.says=e1 has advised both leaders that the change can be made only through a point of order and an appeal, according to a memo dated Monday.}

The filibuster for judicial nominees was removed in two steps in the last decade.
