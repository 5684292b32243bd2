id: r3-gun-06
kind: gun control
country: Philippines
genre: wire report
english: Asian
form: passage
event e1: the election gun ban
actor a1: the national police (organization)
actor a2: Board Member Arnel Magsino (person)
actor a3: Peace Monitors Mindanao (organization)
actor a4: Brig. Gen. Hernando Calvez (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

Police arrested 61 people in the first week of {e1 the election gun ban}, among them two village captains and a soldier on leave. {a1.does+e1 {a1 The national police} have put up 2,400 checkpoints} and {a1.says+e1 said there would be no exemptions for politicians' bodyguards}. {a2.says-e1 {a2 Board Member Arnel Magsino}, who survived an ambush in 2022, said {e1 the ban} leaves candidates at the mercy of private armies and should be lifted for those under threat.} {a3.says=e1 {a3 Peace Monitors Mindanao} recorded nine killings in the same week, against 11 before the last poll.} {a4 Brig. Gen. Hernando Calvez} took over as regional director on Monday.
