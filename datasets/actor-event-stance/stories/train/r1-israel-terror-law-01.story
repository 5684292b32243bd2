id: r1-israel-terror-law-01
kind: terror law
country: Israel
genre: wire report
english: American
form: passage
event e1: the bill allowing deportation of convicted militants' relatives
actor a1: Kedmi-Lavon (person)
actor a2: Attorney General Michal Sternfeld-Raz (person)
actor a3: the Knesset's legal adviser (person)
actor a4: the Galilee Rights Centre (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

{e1 The bill} passed its first reading by 54 votes to 41 after a stormy debate that ran past midnight. {a1 Kedmi-Lavon}, {a1.does+e1 who sponsored {e1 it}}, {a1.says+e1 said families who knew of an attack and kept silent had no place in the country}. {a2 Attorney General Michal Sternfeld-Raz} {a2.says-e1 has told ministers {a2.p she} could not defend {e1 the legislation} in court}, and {a4 the Galilee Rights Centre} {a4.says-e1 said {a4.p it} would petition against {e1 it} the day it was published}. {a3.d The Knesset's legal adviser} {a3.says=e1 said {e1 the text} would go back to committee for changes to two clauses}.
