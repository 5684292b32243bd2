id: r3-sugar-06
kind: tax on sugar
country: Sweden
genre: newspaper report
english: British
form: passage
event e1: the proposed tax on sweets
actor a1: the Public Health Board (organization)
actor a2: Social Affairs Minister Jörgen Tallroth (person)
actor a3: Sörby Karamell (organization)
actor a4: Elin Hagström-Diaz (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a2.says-e1 There will be {e1 no tax on sweets} as long as this government is in office, {a2 Social Affairs Minister Jörgen Tallroth} said on Monday}, {a1.does+e1 hours after {a1 the Public Health Board} proposed {e1 a levy of 25 kronor a kilo}}. {a3.says-e1 {a3 Sörby Karamell}, which employs 140 people in Kristianstad, said {a3.p it} was relieved.} Norway abolished a similar tax in 2021. Sales across the border fell afterwards but children's teeth showed no change that could be measured, {a4.says=e1 said {a4 Elin Hagström-Diaz}, a health economist in Lund}.
