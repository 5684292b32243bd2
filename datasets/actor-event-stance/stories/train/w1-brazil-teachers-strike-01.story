id: w1-brazil-teachers-strike-01
kind: teachers' strike
country: Brazil
genre: wire report
english: American
form: passage
event e1: the state teachers' strike in Bahia
event e2: the hiring of substitute teachers during the strike
event e3: the Salvador carnival ticket scheme (unrelated)
actor a1: the Bahia Educators' Union (organization)
actor a2: Governor Rubens Catarino (person)
actor a3: Dona Lindalva Conceição (person)
actor a4: Judge Hélio Drummond (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e1 -e2
stance: a4 =e1 =e2 =e3

SALVADOR, Brazil — The desks at Colégio Dois de Julho have been empty for 34 days, and {a3 Dona Lindalva Conceição}, {a3.d the school cook}, has gone on making lunch: {a3.does+e1 {a3.p she} takes it to {e1 the pickets}}. {a3.says-e2 If a substitute comes asking for a plate, {a3.p she} said, {a3.p she} will hand {e2 him} a broom.} {a2 Governor Rubens Catarino} {a2.does published the names of 5,600 temporary hires on Monday}. {a2.says-e1 {e1 The stoppage} "was political on day one and is cruel on day 34," {a2.p he} told a local radio station.} {a1 The Bahia Educators' Union} {a1.says-e2 denounced {e2 the hires} as scabs} and {a1.does+e1 voted by a show of hands to stay out until a 14 percent raise is in writing}. {a4 Judge Hélio Drummond}, who presided over a conciliation hearing that broke up after 20 minutes, {a4.says=e1=e2 said both parties had been courteous and that {a4.p he} would call them again}.
