id: v1-finland-arts-merger-01
kind: university merger
country: Finland
genre: wire report
english: American
form: passage
event e1: the merger of Oulu Conservatory with Lapland Arts University
event e2: the student occupation of the conservatory
actor a1: Aino Korpivaara (person)
actor a2: some 70 students (group)
actor a3: Finland's Ministry of Education (organization)
actor a4: Johannes Tikka (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 +e2

OULU -- Sleeping bags covered the foyer of the Oulu Conservatory on Thursday as {a2.does+e2-e1 {a2.d some 70 students} entered a second night of {e2 {a2.p their} protest} against being {e1 folded into a larger school} 220 kilometers to the north}. {a3.does+e1 {a3 Finland's Ministry of Education} has tied 14 million euros in funding to {e1 the merger}.} {a1.says-e1 "Nobody wants {e1 it} less than {a1.p I} do. {a1.p I} have said so
to {a3.d the ministry}, to the press and to {a1.p my} own reflection," said Principal {a1 Aino Korpivaara}.} {a1.says-e2 But the noise, {a1.p she} added, was wrecking the entrance auditions of children who had practiced for years, and {a1.p she} pleaded with {a2.d the occupiers} to leave.} {a4.does+e2 {a4 Johannes Tikka}, {a4.d a baker on Kirkkokatu}, has brought {a2.p them} cinnamon rolls every morning.} {a4.says=e1 Does {a4.p he} mind
which city the school answers to? "Not {a4.p my} business," {a4.p he} said}. {a4.says+e2 "But {a4.p I} like that {a2.p they} fight, and {a4.p I} hope {a2.p they} stay until Easter."}
