id: r2-strike-07
kind: teachers' strike
country: United States
genre: local paper
english: American
form: passage
event e1: the teachers' walkout in Tulsa
event e2: a merger of two community colleges (unrelated)
actor a1: Superintendent Lorraine Beecham (person)
actor a2: teachers in Tulsa (group)
actor a3: State Rep. Chet Wiggs (person)
actor a4: Dr. Omari Fenton (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1 =e2

{a1.does+e1 {a1 Superintendent Lorraine Beecham} closed all 77 schools for Monday so that staff could go to the Capitol}, {a1.says+e1 telling parents in a letter that {a1.p she} "stands with our teachers"}. {a2.does+e1 {a2 Teachers in Tulsa} plan to begin {e1 the walkout} at 7 a.m. and cover the 110 miles to Oklahoma City on foot.} {a3.says-e1 {a3 State Rep. Chet Wiggs} said on Facebook that {a3.p he} would not vote for "another stinking measure" while {a2.p they} act this way.} Oklahoma ranks 49th in average teacher pay, said {a4 Dr. Omari Fenton}, {a4.says=e1 who studies school finance and has advised both parties}.
