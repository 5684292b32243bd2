id: o6-usa-sheriff-recall-01
kind: sheriff recall
country: United States
genre: local paper
english: American
form: article
event e1: the recall of Sheriff Wade Tolliver
actor a1: Wade Tolliver (person)
actor a2: Carla Mendenhall (person)
actor a3: the county commission (organization)
actor a4: the Deputies' Benevolent Association (organization)
actor a5: Hector Salcido (person)
actor a6: June Ackerly (person)
actor a7: Rita Goff (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1

ELKO, Nev. - A committee trying to {e1 force {a1 Sheriff Wade Tolliver} out of office} before the end of {a1.p his} term handed in 6,118 signatures on Wednesday, about 900 more than the law requires.

{a2 Carla Mendenhall}, {a2.d a retired nurse}, {a2.does+e1 carried the four boxes into {a6.d the clerk's} office {a2.p herself}}. {a2.says+e1 "{a2.p We} were at every grocery store and every rodeo for 90 days. People lined up," {a2.p she} said.}

The petition accuses {a1 Tolliver} of leaving 41 sexual assault kits untested and of spending jail money on a helicopter that has flown 11 times.

{a1 Tolliver}, who was elected in 2022 with 58% of the vote, {a1.says-e1 called the claims a political hit job and said {a1.p he} had sent 37 of the kits to a state laboratory in August.} {a1.does-e1 {a1.p He} has hired a Reno law firm to check the signatures one by one.}

{a1.says-e1 "If {a1.p I} lose an election in two years, {a1.p I} will shake the winner's hand. But {a1.p I} was hired for four years by the whole county," {a1.p he} said.}

{a4 The Deputies' Benevolent Association}, which quarreled with {a1.d the sheriff} over overtime last spring, {a4.does-e1 has put up $25,000 for mailers that list the drug seizures made since {a1.p he} took office.}

{a3 The county commission} {a3.does+e1 voted 3-2 last month to urge residents to sign}. {a5 Commissioner Hector Salcido}, {a5.d a rancher and a Republican like {a1.d the sheriff}}, {a5.does+e1 drafted that resolution}. {a5.says+e1 {a5.p He} said insurers had raised the county's premium by $310,000 because of lawsuits against the jail.}

{a6.d County Clerk} {a6 June Ackerly} {a6.says=e1 said {a6.p her} staff had 20 working days to verify a sample. If enough names are valid, {e1 the question} goes before voters within 60 days,} {a6.says=e1 {a6.p she} added, and challengers may file at the same time.}

{a7 State Sen. Rita Goff}, who raised money for {a1 Tolliver} four years ago, {a7.says faulted {a1.p him} this week for skipping a hearing on fentanyl.} {a7.says=e1 Asked about {e1 the petition}, {a7.p she} said {a7.p she} would not get in front of the voters.}

No sheriff in the county has been removed by voters since 1934.

{a1 Tolliver} was at {a1.p his} desk on Wednesday afternoon. {a1.says-e1 {a1.p He} said deputies' families had called to ask if they should look for other work and that {a1.p he} had told them {a1.p he} was not going anywhere.}
