id: n6-us-jail-agreement-01
kind: immigration enforcement agreement
country: United States
genre: local paper
english: American
form: article
event e1: ending the county jail's agreement with federal immigration agents
actor a1: Sheriff Denise Calloway (person)
actor a2: Board of Supervisors (organization)
actor a3: Tom Wehring (person)
actor a4: Immigration and Customs Enforcement (organization)
actor a5: Luz Arambula (person)
actor a6: Deputy Sheriffs' Association (organization)
actor a7: Father Brian Cassidy (person)
actor a8: Kelly Amundsen (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1

FRESNO, Calif. - From July 1, deputies at the Cottle County jail will no longer {e1 hold people past their release date} at the request of federal agents, {a1 Sheriff Denise Calloway} {a1.does+e1 informed {a4 Immigration and Customs Enforcement} in a letter made public on Tuesday}.

{a1.says+e1 {a1 Calloway}, a Republican in {a1.p her} second term, said the arrangement had cost $1.4 million in overtime since 2020 and that the federal government had paid back less than a fifth. "{a1.p I} am not against what {a4.p they} do. {a1.p I} don't have the people," {a1.p she} said.}

{a6 The Deputy Sheriffs' Association}, which endorsed {a1.p her} opponent in the last election and is suing {a1.p her} over a pension formula, {a6.says+e1 said {a1.d the sheriff} should have acted a year ago.} {a6.p Its} members have worked an average of 17 extra hours a month.

{a3 Tom Wehring}, {a3.d the supervisor for the eastern district}, {a3.says-e1 called on {a1.p her} to take back the letter. {a3.p He} said 83 of those handed over last year had convictions for violent offenses. "Where do those 83 go on July 2?" {a3.p he} asked.}

{a8 Kelly Amundsen}, {a8.d a researcher at a policy institute in Sacramento}, {a8.says=e1 said studies of {e1 such withdrawals} had found no clear effect on crime in either direction. {a8.p She} said the counties differ too much to compare.}

{a3.does-e1 {a3.p He} has put a motion on next week's agenda to tie $2 million of {a1.d the sheriff's} budget to the old terms.}

{a2 The Board of Supervisors} as a whole {a2.says=e1 took no position. In a statement, {a2.d the board} noted that the jail is run by an elected official and said {a2.p it} had asked for a legal opinion.}

A spokesman for {a4 ICE} {a4.says-e1 said {a4.d the agency} regretted losing "one of {a4.p our} most productive partners in the valley" and warned that {a4.p its} officers would have to make arrests at homes and workplaces instead.}

{a5 Luz Arambula}, {a5.d whose legal aid office represents farmworkers}, {a5.says+e1 welcomed the news but said {a5.p she} wanted to see it in a written policy. Sheriffs change, {a5.p she} said.} {a7.does+e1 {a7 Father Brian Cassidy} of St. Isidore parish, who had held a weekly vigil at the jail since 2021, told {a7.p his} congregation the vigil would not be needed after June.}

{a1.says+e1 {a1 Calloway} rejected {a3 Wehring's} figures. {a1.p She} said about half of the 83 had been serving state sentences and would have been transferred in any case.}

The county signed up in 2017, one of nine in the state to do so. Four have since left. State law already limits the cases in which local officers may notify federal agents.
