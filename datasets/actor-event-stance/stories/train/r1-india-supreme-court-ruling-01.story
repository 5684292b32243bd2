id: r1-india-supreme-court-ruling-01
kind: supreme court ruling
country: India
genre: wire report
english: Indian
form: passage
event e1: the Supreme Court's order halting the Ranpura slum demolition
event e2: the state's application to vacate the stay
actor a1: Chief Minister Devendra Salgotra (person)
actor a2: the Jhuggi Adhikar Morcha (organization)
actor a3: Sunita Barjatiya (person)
actor a4: the urban development department (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 =e2
stance: a4 -e1 +e2

The Supreme Court on Monday {e1 stayed the demolition of about 3,400 houses in the Ranpura area} until the state government files a rehabilitation plan, and posted the matter for hearing on August 11.

{a2 The Jhuggi Adhikar Morcha}, {a2.does+e1 which had moved the court on behalf of the occupants}, {a2.says+e1 welcomed {e1 the order} and said {a2.p it} hoped the families would be able to stay through the monsoon}. {a3.says+e1 Local councillor {a3 Sunita Barjatiya} said {e1 it} had come "just in time", as notices had been served for Tuesday morning.}

{a1 Chief Minister Devendra Salgotra} {a1.says-e1 said the land was needed for a flyover that had already been delayed by two years and that {a1.says+e2 the state would {e2 seek an early vacation of {e1 the stay}}}}. {a4 The urban development department} {a4.does-e1+e2 has instructed {a4.p its} counsel to file {e2 an application} this week}, {a2.says-e2 which {a2.d the Morcha} said {a2.p it} would resist}, an official said.
