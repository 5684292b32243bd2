id: r3-school-06
kind: school closure
country: United States
genre: local paper
english: American
form: passage
event e1: the closure of six elementary schools in Trenholm
actor a1: Superintendent Curtis Mabry (person)
actor a2: Angela Petrocelli (person)
actor a3: the Trenholm Teachers Federation (organization)
actor a4: demographer Susan Wirth (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a4.says=e1 Enrollment in the Trenholm district will drop by another 1,100 students before 2030, {a4 demographer Susan Wirth} told the school board Monday.} {a1.says+e1 {a1 Superintendent Curtis Mabry} has asked the board to close {e1 six elementary schools} and save $14 million.} {a2.says-e1 {a2 Angela Petrocelli} said {a2.p she} would not vote for {e1 any list} that had four of the six on the east side.} {a3.says-e1 {a3 The Trenholm Teachers Federation} urged {a1 Mabry} to cut administrators first.}
