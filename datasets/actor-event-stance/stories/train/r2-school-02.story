id: r2-school-02
kind: school admissions
country: United States
genre: local paper
english: American
form: passage
event e1: the end of the entrance test at Whitfield High
event e2: the parents' lawsuit over the admissions change
actor a1: the board (organization)
actor a2: Parents for Merit (organization)
actor a3: Superintendent Darnell Osterman (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2

{a1.does+e1 {a1 The board} voted in 2021 to drop {e1 the entrance exam} and reserve places for each middle school}, and the share of Black and Hispanic students has since risen to 22 percent. {a2.does-e1+e2 {a2 Parents for Merit}, which {e2 sued} over {e1 the change}}, {a2.says-e1+e2 said Monday {a2.p it} would ask the U.S. Supreme Court to hear {e2 the case}}. {a3.says+e1-e2 {a3 Superintendent Darnell Osterman} said {a3.p he} was confident {e1 the policy} would stand.} {a1.does-e2 {a1.d The board} has asked the justices not to take {e2 the case}.}
