id: r4-us-antitrust-suit-01
kind: antitrust suit
country: United States
genre: wire report
english: American
form: passage
event e1: the Justice Department's antitrust suit against Ledgeridge Systems
actor a1: the Justice Department (organization)
actor a2: Ledgeridge Systems (organization)
actor a3: Attorney General Lyle Haverstraw (person)
actor a4: the attorney general of Texas (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

WASHINGTON - {a1.does+e1 {a1 The Justice Department} on Wednesday {e1 sued} {a2 Ledgeridge Systems}}, accusing {a2.d the business software maker} of using exclusive contracts to shut rivals out of the market for payroll programs. {a3.says+e1 "These practices cost employers hundreds of millions of dollars a year," {a3 Attorney General Lyle Haverstraw} told reporters}. Nineteen states joined {e1 the complaint}, filed in federal court in Delaware; {a4.d the attorney general of Texas}, {a4.says=e1 whose office has been reviewing the same contracts, said {a4.p he} had not decided whether to take part}. {a2.says-e1 {a2 Ledgeridge} said {a2.p it} would ask the court to dismiss {e1 the case}, which {a2.p it} called "flawed in fact and in law".}
