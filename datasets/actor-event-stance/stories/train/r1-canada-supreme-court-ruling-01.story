id: r1-canada-supreme-court-ruling-01
kind: supreme court ruling
country: Canada
genre: wire report
english: American
form: passage
event e1: the Supreme Court ruling against Bill 40 on school boards
event e2: the plan to use the notwithstanding clause
actor a1: Premier Régis Thiffault (person)
actor a2: the Anglophone School Boards Federation (organization)
actor a3: federal Justice Minister Anne Kowalchuk (person)
actor a4: the Quebec Bar (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1 =e2
stance: a4 -e2

{a1 Premier Régis Thiffault} {a1.says+e2 said Friday {a1.p his} government was prepared to {e2 invoke the notwithstanding clause} to keep its school law in force} after {e1 the Supreme Court struck it down}. {a1.says-e1 {a1.p He} called {e1 the judgment} an intrusion into provincial affairs.} {a2 The Anglophone School Boards Federation}, {a2.does+e1 which had fought the law for five years}, {a2.says-e2 said using {e2 the clause} would leave English-speaking parents with no protection at all}. {a4 The Quebec Bar} {a4.says-e2 also advised against {e2 it}}. In Ottawa, {a3 federal Justice Minister Anne Kowalchuk} {a3.says=e1=e2 said {a3.p she} would read all 140 pages of {e1 the ruling} first and had nothing to say about {e2 a step that had not been taken}}.
