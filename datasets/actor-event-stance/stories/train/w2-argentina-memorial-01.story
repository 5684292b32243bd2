id: w2-argentina-memorial-01
kind: memorial unveiling
country: Argentina
genre: local paper
english: American
form: passage
event e1: the unveiling of the sailors' memorial in Puerto Quequel
event e2: the decision to leave the officers' names off the wall
actor a1: Norma Arbeloa (person)
actor a2: Captain (ret.) Jorge Ilarregui (person)
actor a3: the Puerto Quequel town council (organization)
actor a4: Federico Montes de Oca (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 =e2

{a1 Norma Arbeloa} laid carnations under {a1.p her} husband's name at ten o'clock, and then {a1.p she} laid one more on the bare granite below it. {a1.says+e1 "{a1.p I} waited 41 years for {e1 this morning}, and {a1.p I} would not have missed {e1 it},"} said {a1.d the cook's widow}. {a1.says-e2 "But the lieutenant who gave him his life vest belongs on there too."} {a3.does+e1+e2 {a3 The Puerto Quequel town council}, which paid for {e1 the memorial}, decided 6-5 in March to engrave only conscripts}, {a3.says+e2 reasoning that those who gave the order to sail should not share a wall with those who obeyed it}. {a2 Captain (ret.) Jorge Ilarregui} survived the sinking. {a2.does-e1 {a2.p He} sent back {a2.p his} seat card}, {a2.says-e1-e2 with a note saying that a wall which sorts the drowned by rank is no place for {a2.p him} and should have stayed under its sheet.} {a4.says=e1=e2 The sculptor, {a4 Federico Montes de Oca}, said {a4.p he} carves the list {a4.p he} is handed and keeps {a4.p his} thoughts for smaller stones.}
