id: n8-drcongo-ceasefire-talks-01
kind: ceasefire breach
country: DR Congo
genre: wire report
english: African
form: article
event e1: the Luanda truce between Congo and the Masisi rebels
event e2: the rebels' seizure of Rubanga
actor a1: Congolese army (organization)
actor a2: Alliance for Kivu (organization)
actor a3: Jean-Bosco Sebahizi (person)
actor a4: Angolan government (organization)
actor a5: Thérèse Kahindo (person)
actor a6: Léon Mukwaya (person)
actor a7: self-defence groups (group)
actor a8: United Nations (organization)
actor a9: Bishop Faustin Balume (person)
actor a10: Clarisse Uwase (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 =e2
stance: a5 +e1 -e2
stance: a6 -e1
stance: a7 -e1 -e2
stance: a8 +e1 -e2
stance: a9 +e1
stance: a10 =e1 =e2

GOMA, Congo, Feb 6 - {a2.d Rebels} {e2 took the mining town of Rubanga in eastern Congo} on Thursday, nine days after a {e1 halt in fighting mediated by Angola} came into force, residents and officials said.

{a1.d The army} {a1.says-e2 called {e2 it} a flagrant attack and said three soldiers were dead.} {a1.says+e1 {a1.p Its} spokesman in North Kivu said troops had orders to hold their fire elsewhere because Kinshasa "has given its signature and keeps it".}

{a2 The Alliance for Kivu}, {a2.d the political wing of the insurgents}, {a2.says+e2 said {a2.p its} men had gone in to protect the population from militias allied with {a1 the Congolese army}.} {a2.says+e1 {a2.p It} remained committed to {e1 what was signed in Luanda}, {a2.d the group} said.}

Doubts about that were raised by {a2.p its} own side. {a3 Jean-Bosco Sebahizi}, {a3.d a field commander} {a3.does+e2 who led the column into Rubanga}, {a3.says-e1 told a local radio station that {a3.p he} was not at the table in Luanda and that {e1 paper} did not bind soldiers.}

{a4 The Angolan government} {a4.says+e1 appealed to both parties to respect the line of 28 January} and {a4.does+e1 sent 12 more officers to the monitoring team in Goma}. {a4.says=e2 {a4.p Its} foreign minister said he had received two different accounts of {e2 how Rubanga changed hands} and would wait for the monitors.}

{a8 The United Nations}, which has a company of Indian peacekeepers 11 kilometres away, {a8.says-e2 demanded that the town be vacated.} {a8.does+e1 {a8.p It} is paying for the monitors' helicopters.}

About 8,000 people have fled towards Sake. {a5 Thérèse Kahindo}, {a5.d a provincial lawmaker from the town}, {a5.says-e2 said shops and the health centre had been looted.} {a5.says+e1 All the same {a5.p she} begged the president not to listen to those who wanted to tear up {e1 the accord}, since in the past week {a5.p her} constituents had been able to harvest for the first time since October.}

Among those {a5.p she} meant is {a6 Léon Mukwaya}, {a6.d an opposition presidential candidate in 2023}, {a6.says-e1 who says the capital recognised an occupation by signing.} {a6.does-e1 {a6.p His} party walked out of parliament when {e1 the document} was read there.}

{a7.says-e1 The {a7 self-defence groups}, which have fought beside government troops since 2022, never accepted {e1 it}.} {a7.does-e2 {a7.p They} were shelling the road into Rubanga late on Thursday.}

{a10 Clarisse Uwase}, {a10.d a researcher on the Great Lakes region}, {a10.says=e1=e2 said the text signed in January leaves open who may hold Rubanga, so that each side could call the other the violator. It was too early to tell whether {e1 the truce} was over, {a10.p she} said.}

{a9 Bishop Faustin Balume} of Goma {a9.says+e1 said Mass would be offered on Sunday for the nine quiet days and for more of them.}
