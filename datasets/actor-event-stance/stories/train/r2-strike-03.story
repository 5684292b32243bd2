id: r2-strike-03
kind: teachers' strike
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the strikes by Scottish teachers
actor a1: Education Secretary Morven Gilfillan (person)
actor a2: the association (organization)
actor a3: Hamish Torrance MSP (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1

{a2.does+e1 {a2 The association}'s ballot closed on Friday with 89 per cent in favour of {e1 strike action}}, and most schools in Glasgow and Fife will shut on 22 November. {a1.says-e1 {a1 Education Secretary Morven Gilfillan} said {a1.p she} was disappointed and asked {a2.d the union} to suspend {e1 the walkout} while talks continued.} Conservative education spokesman {a3 Hamish Torrance MSP} {a3.says=e1 blamed the dispute on both sides and said parents needed clarity}.
