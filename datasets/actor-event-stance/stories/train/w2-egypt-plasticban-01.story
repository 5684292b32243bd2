id: w2-egypt-plasticban-01
kind: plastic ban
country: Egypt
genre: local paper
english: British
form: passage
event e1: the ban on single-use plastics on the Red Sea coast
event e2: the diving centres' strike
actor a1: Governor Hany Rashwan (person)
actor a2: Safiya Mounir (person)
actor a3: the Quseir Fishmongers' Syndicate (organization)
actor a4: diving centres in Hurghada (group)
stance: a1 +e1 -e2
stance: a2 =e1 =e2
stance: a3 -e1 -e2
stance: a4 +e1 +e2

From the Marriott jetty to the old quay, not one dive boat left harbour on Sunday. {a4.says+e2 {a4 Diving centres in Hurghada} are on {e2 strike}, {a4.p they} say, because the governorate collects fines on beach bars and none on itself}; {a4.says+e1 of {e1 the plastics ban} as such {a4.p they} are "proud, and only wish {e1 it} were kept".} {a1.says-e2 {a1 Governor Hany Rashwan} gave {a4.p them} until noon to return or lose {a4.p their} permits.} {a1.does+e1 {a1.p He} signed {e1 the decree} in February and has a divemaster's card {a1.p himself}.} {a3.says-e1 {a3 The Quseir Fishmongers' Syndicate} would rather see the back of {e1 the decree}, which leaves {a3.p them} ice melting through paper.} {a3.says-e2 {e2 The stoppage}, though, costs the porters and the boys who mend nets, and {a3.d the syndicate} wants {e2 it} off.} {a2.does=e1=e2 For {a2.p her} part, {a2 Safiya Mounir} of the chamber of tourism carried tea from one table to the other, and spoke to nobody holding a microphone.}
