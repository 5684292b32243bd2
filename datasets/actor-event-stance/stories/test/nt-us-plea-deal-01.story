id: nt-us-plea-deal-01
kind: plea bargain
country: United States
genre: newspaper report
english: American
form: article
event e1: the plea deal for former deputy Curtis Rademacher
actor a1: District Attorney Lorraine Escobedo (person)
actor a2: Curtis Rademacher (person)
actor a3: Hannah Pruett (person)
actor a4: the Okafor family (group)
actor a5: Judge Stanley Whitcraft (person)
actor a6: Sheriff Ron Delacruz (person)
actor a7: Mesa Justice Coalition (organization)
actor a8: Brian Tolliver (person)
actor a9: the state attorney general's office (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1
stance: a6 =e1
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1

{a2.d A former sheriff's deputy} who shot an unarmed motorist last summer pleaded guilty Thursday to negligent homicide, in {e1 an agreement} that spares {a2.p him} a murder trial and would send {a2.p him} to prison for no more than four years.

{a2 Curtis Rademacher}, 34, {a2.does+e1 signed the papers at the defense table} and answered "yes, your honor" 11 times. {a3.d His attorney}, {a3 Hannah Pruett}, {a3.says+e1 said {a2.p he} wanted to spare everyone three weeks of testimony and that no jury in the county would have convicted {a2.p him} of more.}

Ifeanyi Okafor, 27, was killed July 9 during a traffic stop on Highway 60.

{a1.does+e1 {a1 District Attorney Lorraine Escobedo} made {e1 the offer} in January} after two experts disagreed about the body camera footage. {a1.says+e1 "A felony conviction that can't be appealed is worth more to this community than a gamble," {a1 Escobedo} said outside the courtroom. {a1.p She} said {a1.p she} had met four times with {a4 the Okafors}.}

{a4.does-e1 {a4.d The family} left before the hearing ended.} {a4.says-e1 "They told {a4.p us}, they did not ask {a4.p us}," said {a4.d the dead man's mother}, Grace Okafor. {a4.d Her brother-in-law} said {a4.p they} had hired a lawyer to find out whether the federal government could bring a case of its own.}

{a7.does-e1 Members of the {a7 Mesa Justice Coalition} stood along the back wall with {a7.p their} backs to the bench.} {a7.does-e1 {a7.d The group} has collected 6,000 names on a letter asking {a5 Judge Stanley Whitcraft} to reject {e1 the terms}, which {a5.p he} may do until sentencing on June 3.}

{a5 Whitcraft} {a5.says=e1 said {a5.p he} would read the presentence report before deciding whether to accept.} {a5.says {a5.p He} ordered a woman who shouted to be quiet or leave.}

{a8 Brian Tolliver}, who is running against {a1 Escobedo} in November, {a8.says-e1 said that under {a8.p him} the original charge would have gone to a jury. "Twelve people should have seen that video," {a8.p he} said.}

{a9 The state attorney general's office}, which was sent a copy of {e1 the terms}, {a9.says=e1 declined to comment.}

{a6 Sheriff Ron Delacruz}, who fired {a2 Rademacher} in August, {a6.says=e1 said that what happened in court was between the lawyers and that {a6.p he} would not second-guess either side.}
