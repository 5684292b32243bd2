id: n6-us-consent-decree-01
kind: police reform
country: United States
genre: local paper
english: American
form: article
event e1: ending federal oversight of the Port Carlin police
actor a1: Mayor Theo Vickers (person)
actor a2: Judge Miriam Sokol (person)
actor a3: Port Carlin Police Officers Union (organization)
actor a4: Loretta Simms (person)
actor a5: the Department of Justice (organization)
actor a6: Hugh Bancroft (person)
actor a7: Councilman Ray Delacroix (person)
actor a8: Chief Anita Boyle (person)
actor a9: Clergy for Fair Policing (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 +e1
stance: a8 -e1
stance: a9 -e1

{a2.does-e1 {a2.d A federal judge} on Tuesday turned down a joint request by the city and the {a5 Justice Department} to {e1 dissolve the consent decree} that has governed Port Carlin's police since 2016.}

In a 31-page order, {a2 Judge Miriam Sokol} {a2.says-e1 wrote that the city had met 187 of 214 requirements and that the other 27 concerned the way shootings are investigated.} {a2.does-e1 {a2.p She} set the next review for November.}

{a1 Mayor Theo Vickers} {a1.does+e1 instructed the city attorney to appeal}. {a1.says+e1 {a1.p He} said the decree had cost $38 million in monitors, consultants and software. "{a1.p I} respect {a2.d the judge}, but that money should be going to patrols," {a1.p he} said.}

The decree followed the death of Isaiah Simms, 22, who was shot in the back during a traffic stop. {a4.d His mother}, {a4 Loretta Simms}, who has attended every status hearing, {a4.says-e1 embraced {a4.p her} lawyer when the order was read out. "{a4.p I} told {a1.d the mayor} to {a1.p his} face, finish it and then {a4.p I'll} go home," {a4.p she} said.}

{a8 Chief Anita Boyle}, who was appointed by {a1 Vickers} in 2021, {a8.says-e1 surprised the courtroom last month by testifying that {a8.p her} department still needed outside eyes. {a8.p She} praised {a8.p her} officers and said use of force had dropped by 44 percent, but said supervisors were not yet reading the reports.}

{a3 The Port Carlin Police Officers Union} {a3.says+e1 described Tuesday's ruling as an insult to {a3.p its} members. {a3.p Its} president said 112 members had left in three years, most of them citing paperwork.} {a3.d The union} and {a1.d the mayor} have been in a pay dispute since March.

{a5 The Department of Justice}, which brought the original case, {a5.does+e1 changed course in the spring and signed on to the city's motion}. {a5.says {a5.p It} declined to comment on the decision.}

{a7 Councilman Ray Delacroix}, {a1.d the mayor's} opponent in the coming primary, {a7.says+e1 accused {a1.p him} of botching the case. A better-prepared city would be {e1 out from under the court} by now, {a7.p he} argued.}

{a9 Clergy for Fair Policing}, a coalition of 20 congregations, {a9.does-e1 filed a brief in February urging {a2 Sokol} to rule as {a2.p she} did}.

{a6 Hugh Bancroft}, {a6.d the court-appointed monitor}, {a6.says=e1 said {a6.p he} would continue to publish quarterly figures for as long as {a6.p he} is told to. {a6.p He} would not say whether {a6.p he} agreed with either side.}

Twelve cities have similar decrees. The longest-running, in California, is in its 21st year.
