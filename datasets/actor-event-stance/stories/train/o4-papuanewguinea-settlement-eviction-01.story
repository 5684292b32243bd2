id: o4-papuanewguinea-settlement-eviction-01
kind: settlement eviction
country: Papua New Guinea
genre: newspaper report
english: Asian
form: article
event e1: the police eviction of settlers at Ten Mile
actor a1: Metropolitan Superintendent Jonah Wapi (person)
actor a2: the Koiriba clan (group)
actor a3: Manu Daro (person)
actor a4: Governor Lohia Saroa (person)
actor a5: Pastor Elijah Mondo (person)
actor a6: the National Court (organization)
actor a7: Peter Kombe (person)
actor a8: the United Gospel Mission (organization)
actor a9: the Highlands Students' Association (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1
stance: a7 -e1
stance: a8 -e1
stance: a9 -e1

POLICE with two excavators {e1 pulled down about 180 houses at the Ten Mile settlement} outside Port Moresby yesterday and gave the remaining families until Friday to leave.

{a1 Metropolitan Superintendent Jonah Wapi} {a1.says+e1 said the settlement had been harbouring the men who held up a bank vehicle on Aug 9.} {a1.says+e1 "The community was asked three times to bring them out. {a1.p I} will finish {e1 the job} {a1.p I} started," {a1 Mr Wapi} said.} {a1.p He} {a1.does+e1 had 140 officers on the ground from 5am}.

The land belongs to {a2 the Koiriba clan}. {a3.d {a2.p Its} spokesman}, {a3 Manu Daro}, {a3.does+e1 walked in front of {e1 the first machine}}. {a3.says+e1 {a3.p He} said {a2.d the clan} let in four families in 1987 and there were 5,000 people today, none of whom paid rent.}

{a2.d The clan} {a2.does+e1 met the cost of fuel for the excavators}, police confirmed.

{a7 Peter Kombe}, {a7.d a mechanic} whose house was among those flattened, {a7.says-e1 said {a7.p he} had a paper from the late chief with a thumbprint and had given two pigs and K600.} {a7.says-e1 "{a7.p I} do not know any robbers. {a7.p My} tools are under there," {a7.p he} said.}

{a5 Pastor Elijah Mondo} {a5.does-e1 stood at the door of the church with the children of the Sunday school until the machines had gone by}. {a5.says-e1 {a5.p He} said there was an appeal pending and nobody had shown {a5.p him} {e1 an order}.}

{a8 The United Gospel Mission} {a8.does-e1 has paid for a lawyer for 212 households}, who went to {a6 the National Court} in the afternoon. {a6.says=e1 {a6.d The court} set the matter down for Thursday at 9.30am. {a6.p It} made no interim order to stop {e1 the operation}.}

{a4 Governor Lohia Saroa} {a4.says+e1 said {e1 the clearance} was overdue and settlers had been offered K1,000 each and a place on a boat or truck to their home province. The city could not be planned around guns, {a4.p he} said.}

At the university {a9 the Highlands Students' Association} {a9.does-e1 cancelled, over {e1 the eviction}, a sports day that {a4.d the governor} was to open}. {a9.does-e1 {a9.p Its} members collected tarpaulins and rice for Ten Mile instead.}
