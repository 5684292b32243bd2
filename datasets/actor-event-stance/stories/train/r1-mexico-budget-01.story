id: r1-mexico-budget-01
kind: budget
country: Mexico
genre: wire report
english: American
form: passage
event e1: the 2027 spending plan's cuts to the courts
event e2: the court workers' strike
actor a1: Villaseñor-Cano (person)
actor a2: Monterrubio (person)
actor a3: the judicial workers' union (organization)
actor a4: Cienfuegos (person)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 -e1 +e2
stance: a4 +e1

{a2 Monterrubio} {a2.says-e1 told lawmakers on Wednesday that {e1 the reduction} would force 60 courtrooms to close} and asked for 9 billion pesos to be put back. {a1 Villaseñor-Cano} {a1.says+e1 has said judges can do without trust funds and private health insurance}, and {a4 Cienfuegos}, who chairs the budget committee, {a4.says+e1 said {e1 the item} would be voted as it stands}. {a3 The judicial workers' union} {a3.does-e1+e2 began {e2 an indefinite strike} on Monday}.
