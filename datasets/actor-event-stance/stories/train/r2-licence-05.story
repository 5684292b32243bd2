id: r2-licence-05
kind: broadcasting licence
country: Turkey
genre: wire report
english: British
form: passage
event e1: the cancellation of Radyo Martı's licence
event e2: the gathering outside the Radyo Martı studio
actor a1: Turkey's broadcasting council (organization)
actor a2: Radyo Martı (organization)
actor a3: İlhan Topuz (person)
actor a4: Umut Derinsu (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1 =e2
stance: a4 -e1 +e2

{a1.does+e1 {a1 Turkey's broadcasting council} has cancelled the licence of {a2 Radyo Martı}}, an Istanbul station on the air since 1995, because {a2.d the station} did not observe a five-day suspension imposed in May. {a2.says-e1 {a2.d The station} said in a statement that "a few bureaucrats" could not silence {a2.p it}} and {a2.does-e1 that {a2.p its} lawyers had gone to court}. {a3.does-e1 {a3 İlhan Topuz}, an opposition-appointed member of the council, voted against {e1 the cancellation}.} {a4.says-e1 {a4.does+e2 Listener {a4 Umut Derinsu}, 41, one of several hundred people who {e2 gathered outside the studio} on Wednesday}, said {a4.p he} had "grown up with {a2.p them}" and wanted {e1 the decision} annulled.}
