id: q2-us-abortion-ballot-summary-01
kind: abortion ballot measure
country: United States
genre: newspaper report
english: American
form: article
event e1: the proposed abortion-rights amendment in Oklahoma
event e2: the attorney general's ballot summary
event e3: the clinics' lawsuit over the summary
actor a1: Attorney General Curtis Boone (person)
actor a2: Decide for Yourself Oklahoma (organization)
actor a3: Meredith Skaggs (person)
actor a4: the Tulsa diocese (organization)
actor a5: Cornerstone Families (organization)
actor a6: Judge Alvin Whitekiller (person)
actor a7: State Rep. Darla Finch (person)
actor a8: rural doctors (group)
actor a9: the secretary of state (organization)
actor a10: Gary Tennyson (person)
actor a11: Oklahoma Clinic Network (organization)
actor a12: the state nurses' council (organization)
stance: a1 -e1 +e2 -e3
stance: a2 +e1 -e2 =e3
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2 -e3
stance: a6 =e1 -e2
stance: a7 -e1 -e2
stance: a8 +e1
stance: a9 =e1 =e2
stance: a10 =e1 =e3
stance: a11 +e1 -e2 +e3
stance: a12 +e1 +e3

OKLAHOMA CITY - The dispute is about 86 words. {a1.does+e2 {a1 Attorney General Curtis Boone} wrote {e2 them}} for the November ballot, to {e2 explain} State Question 841, which {e1 would put a right to end a pregnancy before viability into the constitution}.

{e2 They} say {e1 the question} would "allow unregulated abortion by unlicensed persons until the moment of birth". {a6.does-e2 On Thursday {a6 Judge Alvin Whitekiller} told {a1.p him} to try again.}

{a6.says-e2 A voter who knew nothing else would come away with a false idea, {a6.d the judge} said from the bench.} {a6.says=e1 What that voter should then do, {a6.p he} added, was happily no concern of Oklahoma County.}

{a1 Boone} {a1.does+e2 appealed before lunch.} {a1.says+e2 {a1.p He} said every phrase came from the text or followed from it,} and {a1.says-e3 accused {a11 Oklahoma Clinic Network}, which {a11.does-e2+e3 {e3 brought the case}}, of shopping for a friendly courtroom.} {a1.says-e1 {a1.d The attorney general}, who has addressed four rallies in churches this summer, predicted that {e1 the proposal} would lose under any description.}

{a2 Decide for Yourself Oklahoma} {a2.does+e1 collected 201,000 signatures, 28,000 more than {a2.p it} needed.} {a2.says-e2 {a3.says-e2 {a2.p Its} chairwoman, {a3 Meredith Skaggs}, called {e2 the wording} "a campaign mailer with a state seal",}} {a3.says+e1 and said {a3.p she} had never been more certain of the 50 percent.} {a2.says=e3 {a2.d The campaign} is not a party to {e3 the suit}, and would neither cheer nor complain about {e3 it}, {a3.p she} said, because every week in court is a week without yard signs.}

{a11.d The network}, {a11.does+e1 which lent {a2.d the campaign} $1.2 million}, runs three clinics over the Kansas line. None has operated inside Oklahoma since 2022.

{a4 The Tulsa diocese} {a4.does-e1 has had a letter read at every Mass urging a no vote.} {a4.says+e2 A spokesman said the bishop thought {e2 the paragraph} plain and accurate.}

The other main opponent is cross with both sides. {a5 Cornerstone Families}, which {a5.does-e1 has bought $3 million of television time against {e1 841}}, {a5.says-e2 said {a1 Boone} had handed the enemy a grievance by overwriting {e2 it}.} {a5.does-e3 {a5.p It} nonetheless filed a brief asking that {e3 the complaint} be thrown out, for coming six days late.}

{a7 State Rep. Darla Finch}, a Republican from Enid who wrote the present ban, {a7.says-e2 went further. "{a7.p I} don't need a thumb on the scale. Tell them what {e1 it} does in ten words and {a7.p I}'ll beat {e1 it}," {a7.p she} said,} {a7.says-e1 and pledged to visit all 77 counties to that end.}

{a8 Rural doctors} have been drawn in as well. {a8.does+e1 Thirty-four of {a8.p them} signed an advertisement in the Enid and Lawton papers describing patients {a8.p they} had driven to Wichita in {a8.p their} own cars.} None of it mentions any court. {a12 The state nurses' council}, by contrast, {a12.does+e3 sent a lawyer to sit at {a11.d the network}'s table on Thursday} and {a12.does+e1 voted the same night to endorse {e1 841}.}

{a9 The secretary of state} {a9.says=e1=e2 said only that ballots go to the printer Aug. 29, with whatever is in the file that morning.}

{a10 Gary Tennyson}, {a10.d a pollster} in Norman, {a10.says=e1 has 47 percent for, 44 against and the rest undecided, and noted that undecided people tend to stay with what they have.} {a10.says=e3 {e3 Litigation} over captions has moved numbers by two points at most, {a10.p he} said, "and you can't tell {a10.p me} which way".}

Voters in nine states have taken up similar measures. Six passed.
