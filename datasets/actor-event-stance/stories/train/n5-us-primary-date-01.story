id: n5-us-primary-date-01
kind: primary date change
country: United States
genre: newspaper report
english: American
form: article
event e1: moving Michigan's presidential primary to January
event e2: the threat to strip Michigan of half its delegates
actor a1: state Sen. Nate Vandenbosch (person)
actor a2: Gov. Linda Sikorski (person)
actor a3: New Hampshire Secretary of State Arthur Pelletier (person)
actor a4: Democratic rules and bylaws committee (organization)
actor a5: Rep. Marcus Dillard-Hope (person)
actor a6: Julia Terpstra (person)
actor a7: Michigan Association of Municipal Clerks (organization)
actor a8: Ira Blumenfeld (person)
actor a9: Sen. Cynthia Farragut (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 =e1 =e2
stance: a7 -e1
stance: a8 =e1
stance: a9 -e1 -e2

LANSING — Michigan would hold its presidential primary on the third Tuesday in January, ahead of every state except Iowa, under legislation that the House passed on Thursday by 58 votes to 51 and {a2 Gov. Linda Sikorski} {a2.says+e1 said {a2.p she} would sign.}

{a1.d The bill's author}, {a1 state Sen. Nate Vandenbosch}, {a1.says+e1 said candidates spent 14 months in two states that together had fewer people than the Detroit area.} {a5 Rep. Marcus Dillard-Hope}, {a5.d the chairman of the elections panel}, {a5.says+e1 who opposed a version of the bill in 2019, told colleagues on the floor that {a5.p he} had been mistaken about the cost, and voted yes.}

The measure is forbidden by the national parties. {a4 The Democratic rules and bylaws committee} {a4.does-e1+e2 voted 22 to 4 last week to remove half of the state's delegates if a contest takes place before Feb. 3.}

{a2.says-e2 "{a4.p They} can't afford {e2 it}. {a4.p They} need our delegates, and {a4.p they} need November," {a2 Sikorski} said in an interview. {a2.p She} said {e2 the sanction} would be forgotten by summer.} {a3 New Hampshire Secretary of State Arthur Pelletier} {a3.says-e1 has said {a3.p he} would set {a3.p his} own date "as early as it takes" if {e1 Michigan went ahead}.} {a3.says+e2 {a3.p He} urged {a4.d the committee} to hold firm, and said {a4.p its} members owed that much to smaller states.}

At home, criticism has come from {a7 the Michigan Association of Municipal Clerks}. {a7.says-e1 {a7.p Its} president wrote in an objection to both chambers that absentee ballots would need to be mailed on Dec. 1, at the time that clerks collect winter taxes.} {a9 Sen. Cynthia Farragut}, {a9.d the state's senior Democrat in Washington}, {a9.says-e1 has asked the state not to proceed alone and to apply for an exception instead.} {a9.says-e2 {a9.p She} also told reporters that {e2 taking away delegates} would insult two million voters who had done nothing.}

{a6 Julia Terpstra}, {a6.d the national committee member from Kalamazoo}, {a6.says=e1=e2 has been shuttling between {a2.d the governor}'s office and {a4.d the committee}. {a6.p She} described the talks as constructive and would say nothing about their substance.}

{a8 Ira Blumenfeld}, {a8.d a professor} at a university in East Lansing who has studied primary calendars, {a8.says=e1 said early states receive several times more candidate visits. But attention in the last two cycles was fixed by polling before anyone voted, {a8.p he} said, and {e1 the payoff} for Michigan was "really anybody's guess."}

The legislation takes effect in 90 days unless two-thirds of senators vote to speed it up.
