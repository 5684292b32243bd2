id: w2-turkey-dam-01
kind: hydroelectric dam
country: Turkey
genre: local paper
english: British
form: passage
event e1: the dam in the Hatila gorge
event e2: the relocation of Saint Thekla's tomb
actor a1: Fadime Kuloğlu (person)
actor a2: the State Waterworks' Artvin branch (organization)
actor a3: Professor Levent Sarper (person)
actor a4: beekeepers of the gorge (group)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1

Moving a tomb 340 metres uphill took nine days, two cranes and {a3 Professor Levent Sarper}'s whole stock of patience. {a3.does+e2 {a3.d The archaeologist} volunteered to direct {e2 the relocation}}; {a3.says-e1 {a3.p he} has also, for eleven years, testified in every court that would hear {a3.p him} against {e1 the dam} that makes it necessary.} {a3.says+e2 "You may curse the flood and still carry out the child," was how {a3.p he} put {e2 it} on Saturday.} {a2.does+e1+e2 {a2 The State Waterworks' Artvin branch}, which is pouring {e1 the wall at the gorge's mouth} and paid for the cranes}, {a2.says+e2 spoke of a model operation.} {a1.does-e2 {a1 Fadime Kuloğlu} sat on the empty plinth and refused for an hour to get up.} {a1.says-e2-e1 Saints are not furniture, {a1.p she} told this newspaper, and a valley is not a bathtub.} {a4.says=e1 {a4 Beekeepers of the gorge}, who stand to lose the lower meadows to {e1 the water} and gain a road, said {a4.p they} were still adding it up.}
