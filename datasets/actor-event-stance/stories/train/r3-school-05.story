id: r3-school-05
kind: school closure
country: Japan
genre: newspaper report
english: British
form: passage
event e1: the closure of the island's only junior high school
actor a1: the town board of education (organization)
actor a2: Shigeo Uratani (person)
actor a3: the ferry company (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 =e1

With two third-year pupils due to graduate in March and none to follow, {a1.does+e1 {a1 the town board of education} has resolved to close {e1 the island's junior high school}}. {a2 Shigeo Uratani}, {a2.d a 78-year-old fisherman} who was in its first graduating class in 1962, {a2.says=e1 said it could not be helped and was neither glad nor angry}. {a3.says=e1 {a3 The ferry company} said {a3.p its} morning timetable would stay the same.}
