id: w4-singapore-corruption-inquiry-01
kind: corruption inquiry
country: Singapore
genre: business page
english: Asian
form: passage
event e1: the graft investigation into Straits Harbour Dredging
event e2: the board's own review by outside lawyers
actor a1: Straits Harbour Dredging (organization)
actor a2: Vivian Chia Siew Lan (person)
actor a3: Raymond Quah (person)
actor a4: some minority shareholders (group)
stance: a1 =e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1
stance: a4 -e2

{a1 Straits Harbour Dredging} on Monday {a1.does+e2 appointed a law firm to conduct {e2 its own review} of payments to agents in three countries}, a week after officers from the anti-graft bureau visited {a1.p its} offices in Tuas. {a1.says=e1 In a filing, {a1.d the company} said {a1.p it} was cooperating with {e1 the investigation} and would not comment further on {e1 it}.} {a2 Vivian Chia Siew Lan}, {a2.does+e1 the former finance director whose complaint started {e1 the case}}, {a2.says-e2 dismissed {e2 the review} as "homework marked by the pupil"}. {a4 Some minority shareholders} {a4.says-e2 have also written to the chairman to object, saying that {e2 the exercise} would cost S$3 million and duplicate what the bureau is doing}. Shares closed 4.2 per cent lower. {a3 Raymond Quah} of Tanglin Equities {a3.says=e1 cut {a3.p his} target price, noting that {e1 similar probes} have taken between 14 and 40 months}.
