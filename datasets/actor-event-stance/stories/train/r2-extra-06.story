id: r2-extra-06
kind: extradition
country: Singapore
genre: wire report
english: Asian
form: passage
event e1: the extradition of fugitive tycoon Hendarto Liem from Singapore to Indonesia
actor a1: Indonesia's attorney general (person)
actor a2: Hendarto Liem (person)
actor a3: District Judge Fiona Jayaratnam (person)
actor a4: Associate Professor Kwek Siong Tat (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a2 Hendarto Liem} is the first person whose return {a1 Indonesia's attorney general} {a1.does+e1 has sought under a treaty that came into force last March}. {a2.does-e1 {a2.d The 60-year-old} has engaged four Senior Counsel to fight {e1 the request}}, {a2.says-e1 and argues that the alleged fraud took place before the treaty was signed}. {a3.does=e1 {a3 District Judge Fiona Jayaratnam} adjourned the matter to 23 June for translations.} {a4.says=e1 {a4 Associate Professor Kwek Siong Tat}, who teaches criminal procedure, said the question of dates had never been tested and either outcome was conceivable.}
