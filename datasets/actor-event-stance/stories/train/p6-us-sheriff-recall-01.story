id: p6-us-sheriff-recall-01
kind: sheriff recall
country: United States
genre: local paper
english: American
form: article
event e1: the recall of Tolliver County Sheriff Buck Hanrahan
event e2: the contract to house Nevada inmates in the county jail
event e3: the district attorney's audit of the inmate account
actor a1: Buck Hanrahan (person)
actor a2: Tolliver Taxpayers First (organization)
actor a3: Marcy Eggleston (person)
actor a4: the county commission (organization)
actor a5: District Attorney Phil Obregon (person)
actor a6: Duane Strickler (person)
actor a7: the deputies' association (organization)
actor a8: people who live near the jail (group)
actor a9: County Clerk June Abernethy (person)
stance: a1 -e1 +e2 =e3
stance: a2 +e1 -e2 +e3
stance: a3 +e1 -e2
stance: a4 +e2 =e1
stance: a5 +e3 =e1
stance: a6 -e1 +e2
stance: a7 -e1 -e2
stance: a8 +e1 -e2
stance: a9 =e1

Clerk sets May vote on sheriff

{a9 County Clerk June Abernethy} {a9.does=e1 certified 6,118 signatures on Wednesday, 402 more than needed, and set {e1 a special election} for May 19.}

Voters will be asked a single question, {a9.p she} said: {e1 whether {a1 Buck Hanrahan} should go}. If the answer is yes, the undersheriff takes over until November. {a9.says=e1 The last time Tolliver County voted on anything of the kind was 1978, when a coroner survived by 31 votes, {a9.p she} said.}

{a2 Tolliver Taxpayers First}, {a2.does+e1 which spent nine weekends outside feed stores and ball fields}, grew out of anger at {e2 a deal that put 240 prisoners from Nevada in a jail built for 310}. {a2.says-e2 The group says one deputy was left to watch two floors on the night of January 8, when a Nevada inmate walked out through the laundry.} He was found in Elko four days later.

{a3 Marcy Eggleston}, a retired dispatcher who is the group's treasurer, {a3.says+e1 said {a1.d the sheriff} had been good to {a3.p her} when {a3.p her} husband died and {a3.p she} had voted for {a1.p him} three times. "{a1.p He} is a kind man who quit listening," {a3.p she} said. "{a3.p I'm} sorry {e1 it} has to be {a1.p him}."} {a3.says-e2 {a3.p She} calls {e2 the Nevada business} "a motel with {a3.p our} name on it."}

{a1.d The sheriff} {a1.says-e1 said {a1.p he} would not resign, as two commissioners had privately suggested, and would knock on every door in the county.} {a1.says+e2 {a1.p He} corrected reports that the county makes $19 a day on each man. It makes $31, {a1.p he} said, which has bought six patrol trucks and a roof.}

{a4 The county commission} {a4.does+e2 approved {e2 the contract} 4-1 in 2023 and renewed {e2 it} in December.} {a4.says=e1 {a4.p Its} chair said Wednesday that the commission does not take positions on elections to other offices.}

Meanwhile {a5 District Attorney Phil Obregon} {a5.does+e3 has hired an accountant from Reno to {e3 go through five years of commissary and phone receipts}.} {a5.says+e3 "There's $212,000 {a5.p I} can't follow, and until {a5.p I} can, {a5.p I'm} going to keep asking," {a5.p he} said.} {a5.says=e1 {a5 Obregon}, who shares a hallway with {a1.d the sheriff}, would not say how {a5.p he} plans to vote, or if.}

{a2.does+e3 {a2.d The taxpayers' group} has asked that {e3 the accountant's report} be mailed to every household.} {a1 Hanrahan} {a1.says=e3 said {a1.p he} had turned over the boxes and that {a5.d the district attorney} "has {a5.p his} job and {a1.p I} have {a1.p mine}."}

{a7 The deputies' association} is in an odd spot. {a7.does-e2 {a7.p It} picketed the commission in December with signs that read "31 bucks, 0 backup"} and {a7.says-e2 says the out-of-state prisoners should be gone by summer.} {a7.does-e1 But {a7.d the association} has put $15,000 into yard signs for {a1.d {a7.p its} boss}}, {a7.says-e1 and {a7.p its} president said {e1 throwing out a sheriff in midterm} would not hire one more deputy.}

{a6 Duane Strickler}, {a6.d {a1 Hanrahan}'s campaign chairman} in 2022, {a6.says-e1 said {e1 the petition} was the work of a few people who lost that year and never got over it.} {a6.says+e2 {a6.p He} owns the company that supplies the jail kitchen, and said Nevada pays on time.}

Among {a8 people who live near the jail}, on the north side of Ely Street, {a8.does+e1 orange "Time's Up" placards outnumbered the blue ones about four to one this week.} {a8.does-e2 Eleven of {a8.p them} sued in 2024 to stop {e2 the vans from Nevada}, and lost.}

Absentee ballots go out April 24.
