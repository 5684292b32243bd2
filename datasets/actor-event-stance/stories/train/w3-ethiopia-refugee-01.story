id: w3-ethiopia-refugee-01
kind: refugee camp
country: Ethiopia
genre: wire report
english: African
form: passage
event e1: the closure of Awlala refugee camp
event e2: the transfer of refugees to Dabat
actor a1: the refugee agency (organization)
actor a2: Tsehaynesh Woldu (person)
actor a3: elders of Awlala (group)
actor a4: Bereket Gidey (person)
stance: a1 +e1 +e2
stance: a2 -e2 +e1
stance: a3 -e1
stance: a4 =e1 =e2

Buses stood empty at the gate of Awlala on Thursday morning. {a1.does+e1+e2 {a1 The refugee agency} had sent forty of them to {e2 carry families to a new site near Dabat} before {e1 the camp shuts} at the end of the month}. {a2 Tsehaynesh Woldu}, who has lived here since 2019, {a2.says+e1 said nobody would weep for {e1 a place} with one tap for six hundred people. "Close {e1 it}, and thank you,"} {a2.p she} said. {a2.does-e2 But {a2.p she} kept {a2.p her} bundles indoors and would not board}, {a2.says-e2 because Dabat, {a2.p she} said, lay closer to the militia that had burnt {a2.p her} house}. {a3 Elders of Awlala}, whose market lives off the camp, {a3.does-e1 have petitioned the zonal office to keep {e1 it} open for another year}. {a4 Bereket Gidey}, {a4.d an interpreter}, {a4.says=e1=e2 translated all of this for the visiting officials and, asked for {a4.p his} own view, smiled and said interpreters do not have one}.
