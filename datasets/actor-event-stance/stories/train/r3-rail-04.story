id: r3-rail-04
kind: rail strike
country: South Africa
genre: newspaper report
english: African
form: passage
event e1: the wage strike at the freight rail operator
actor a1: Transport and Harbour Workers' Union (organization)
actor a2: Minister Sipho Mabaso-Khoza (person)
actor a3: Citrus Exporters' Association (organization)
actor a4: Retired Judge Yunus Cassiem (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

Nothing has moved on the coal line to Richards Bay since Thursday, when {a1.does+e1 {a1 the Transport and Harbour Workers' Union} brought out 30,000 members in {e1 a dispute over pay}}. {a2.says-e1 {a2 Minister Sipho Mabaso-Khoza} urged workers to return and accept 6%, saying the company was technically insolvent.} {a3.says-e1 {a3 The Citrus Exporters' Association} said losses had reached R90 million a day and that {e1 the strike} could not have come at a worse time.} {a4.does=e1 {a4 Retired Judge Yunus Cassiem} has been appointed to mediate} and met both sides on Sunday.
