id: r1-israel-supreme-court-ruling-01
kind: supreme court ruling
country: Israel
genre: wire report
english: American
form: passage
event e1: the High Court decision freezing the dismissal of the spy chief
event e2: the search for a new Shin Bet head
actor a1: Prime Minister Avishai Ratzon (person)
actor a2: Shin Bet head Boaz Telem (person)
actor a3: the Clean Government League (organization)
actor a4: Justice Minister Itamar Yefet-Cohen (person)
actor a5: President Naomi Elkanah (person)
stance: a1 -e1 +e2
stance: a2 =e1 =e2
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

Israel's High Court on Friday {e1 suspended the government's dismissal of {a2 Shin Bet head Boaz Telem}} until petitions against it can be heard next month. {a1 Prime Minister Avishai Ratzon} {a1.says-e1 said the cabinet alone decides who runs the security service} {a1.says+e2 and that {e2 interviews with possible successors} would go on}.

{a4.says-e1 {a4 Justice Minister Itamar Yefet-Cohen} went further, telling a radio station that {e1 the order} had no validity.} {a3 The Clean Government League}, {a3.does+e1 one of four groups that petitioned the court}, {a3.says+e1 called {e1 it} a first step}.

{a2 Telem} {a2.says=e1=e2 did not comment}. {a5 President Naomi Elkanah} {a5.says=e1 asked all sides to lower their voices before the Passover holiday}.
