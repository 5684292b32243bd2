id: w3-southkorea-nuclear-01
kind: nuclear plant
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: restarting the Hwado 2 reactor
event e2: the safety commission's delay of the restart vote
actor a1: Pyo Hae-won (person)
actor a2: Hwado fishing cooperative (organization)
actor a3: Daemyung Steel (organization)
actor a4: Commissioner Gu Bon-seung (person)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 =e1 +e2

{e2 A vote} that was to last ten minutes did not happen at all. {a4 Commissioner Gu Bon-seung} {a4.does+e2 moved on Friday that the panel {e2 wait until it had seen the weld reports}} and carried it by one. {a4.says=e1 Asked if that made {a4.p him} an opponent of {e1 the restart}, {a4.p he} said {a4.p he} did not know yet, "and that is exactly why {a4.p I} want the reports."} Outside, campaigner {a1 Pyo Hae-won} was no less annoyed than the other camp: {a1.says-e1 {a1.p she} has fought {e1 Hwado 2} since it tripped in 2021} and {a1.says-e2 had come to see it buried, not {e2 postponed}}. {a2 The Hwado fishing cooperative}, {a2.says+e1 whose members rent boats to the plant and would like {e1 the unit} humming again}, {a2.says-e2 called {e2 the wait} an insult to a town that has lost 700 jobs}. {a3 Daemyung Steel} {a3.does+e1 has pre-bought four years of the reactor's output}.
