id: r3-police-06
kind: police reform
country: Australia
genre: newspaper report
english: Australian
form: passage
event e1: the independent body to investigate police complaints
actor a1: the police association (organization)
actor a2: Attorney-General Naomi Fairweather (person)
actor a3: the Aboriginal Justice Council (organization)
actor a4: Ombudsman Gerard Pocock (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1

{a1.says-e1 {a1 The police association} says {a1.p it} will campaign in marginal seats against {e1 a new complaints body}, which {a1.p it} claims would put officers "under permanent suspicion".} {a2.does+e1 {a2 Attorney-General Naomi Fairweather} introduced {e1 the bill} last Wednesday} and {a2.says+e1 said the current system had lost the public's trust}. {a3.says=e1 {a3 The Aboriginal Justice Council} said {a3.p it} was still consulting {a3.p its} members.} {a4.says=e1 {a4 Ombudsman Gerard Pocock}, whose office handles 2,900 complaints a year, said it would hand over its files if Parliament so decided.}
