id: w1-france-peace-talks-01
kind: peace talks
country: France
genre: wire report
english: British
form: passage
event e1: the Evian peace talks on Lower Zamora
event e2: the request to invite the exiled general to the talks
event e3: the Lyon tram extension (unrelated)
actor a1: Foreign Minister Hervé Castaing (person)
actor a2: the interim government (organization)
actor a3: General Abdou Kassim Sarr (person)
actor a4: Zamoran women's groups (group)
actor a5: Inès Vallotton (person)
stance: a1 +e1 =e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 +e1 +e2
stance: a5 =e3

EVIAN, France — France will host {e1 a new round of talks} on ending the conflict in Lower Zamora, {a1.says+e1 {a1 Foreign Minister Hervé Castaing} said on Monday, calling {e1 them} "the last bus before dark"}. Who will be on it remains unclear. {a4 Zamoran women's groups}, {a4.says+e1 which have pressed for {e1 the meeting} since last year}, {a4.says+e2 want {e2 an invitation} extended to {a3 General Abdou Kassim Sarr}, whose men hold the north}. {a2.says-e2 {a2 The interim government} said {a2.p it} would leave the moment {a3.p he} arrived}, {a2.says+e1 but that {a2.p it} otherwise came "with both hands open"}. {a3.says-e1 From exile, {a3 Sarr} told a radio station that {e1 the exercise} was theatre staged by the tourist board and should be cancelled.} {a1.says=e2 Paris has made no decision on {e2 the guest list}, {a1 Castaing} said.} Questions should be sent to {a1.p his} deputy, {a5 Inès Vallotton}.
