id: o1-canada-branch-libraries-01
kind: library closure
country: Canada
genre: newspaper report
english: Canadian
form: article
event e1: the closure of three branch libraries
actor a1: the regional library board (organization)
actor a2: Lorraine Pickard (person)
actor a3: the library workers' union local (organization)
actor a4: Doug Saunders (person)
actor a5: Nadia Hrycak (person)
actor a6: Friends of the Elmdale Branch (organization)
actor a7: the provincial government (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1

{a1 The regional library board} {a1.does+e1 voted 6-3 late Wednesday to {e1 shut the branches in Elmdale, Port Hask and Corley on June 30}}.

{a1.says+e1 {a1.d The board} said the three accounted for 22 per cent of operating hours and seven per cent of loans.} A bookmobile will visit each community twice a month.

{a2 Lorraine Pickard}, {a2.d the chief librarian}, {a2.does+e1 recommended {e1 the step} in a report in January.} {a2.says+e1 On Wednesday {a2.p she} told a packed room that the system was $740,000 short and that the only other way to find the money was to close every branch two days a week.}

{a2.says+e1 "{a2.p I} have been a librarian for 31 years and this is the worst report {a2.p I} have ever written. {a2.p I} would write it again," {a2 Pickard} said.}

{a3.says-e1 The {a3 union local} that represents 94 library workers said 17 of them would lose their jobs} and {a3.does-e1 filed a grievance on Thursday morning}. {a3.says-e1 {a3.d The local} also said {a2 Pickard}'s loan figures left out e-books, which are credited to head office.}

{a4 Doug Saunders}, {a4.d the mayor of Port Hask}, {a4.does-e1 walked out before the vote.} {a4.says-e1 "{a4.p My} town pays $212,000 a year into this system. {a4.p We} will be having a conversation about whether that continues," {a4.p he} told reporters in the parking lot.}

{a5 Nadia Hrycak}, who was one of the three members to vote against, {a5.says-e1 said the reserve fund stood at $1.9 million and could have carried all the branches for two years.}

In Elmdale, the {a6 Friends of the Elmdale Branch} {a6.does-e1 put up lawn signs and booked a bus to the legislature}. {a6.says-e1 {a6.d The group} has collected 2,300 names in a town of 3,100.}

The province froze its per-capita library grant in 2017. {a7.says=e1 A spokesperson for {a7 the provincial government} said decisions about branches rested with local boards.}
