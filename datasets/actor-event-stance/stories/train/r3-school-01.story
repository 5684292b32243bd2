id: r3-school-01
kind: school closure
country: Czech Republic
genre: local paper
english: British
form: passage
event e1: the closure of the primary school in Lhotice
actor a1: the village council in Lhotice (organization)
actor a2: Radka Havlíková (person)
actor a3: parents of the 17 remaining pupils (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1

{a1.does+e1 {a1 The village council in Lhotice} approved {e1 the closure of {a1.p its} primary school} by one vote on Monday}, saying {a1.p it} could no longer find 3.2 million crowns a year for heating and repairs. {a2.does-e1 {a2 Radka Havlíková}, the headmistress for 21 years, resigned from the council in response.} {a3.says-e1 {a3 Parents of the 17 remaining pupils} said {a3.p they} would not send them to the town school 11 kilometres away} and {a3.does-e1 have written to the regional governor}.
