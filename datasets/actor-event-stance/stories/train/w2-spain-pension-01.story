id: w2-spain-pension-01
kind: pension reform
country: Spain
genre: wire report
english: British
form: passage
event e1: the government's pension reform
event e2: the general strike against the pension reform
actor a1: Federación Obrera Ibérica (organization)
actor a2: Unión de Cuadros (organization)
actor a3: Social Security Minister Amparo Vidal-Llorca (person)
actor a4: Tomás Requejo (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1

Spain's two largest unions parted company on Tuesday over how to resist {e1 a pension overhaul} that neither can abide. {a1.says+e2-e1 {a1 Federación Obrera Ibérica} announced {e2 a 24-hour general strike} for 14 November and said {e1 the plan} to count 30 rather than 25 working years would rob women first.} {a2.says-e1 {a2 Unión de Cuadros} called {e1 the change} "just as unacceptable as {e1 it} was in June"}, {a2.says-e2 but will instruct {a2.p its} members to work on the day, arguing that {e2 a stoppage} before the budget talks throws away the only card on the table}. {a3 Social Security Minister Amparo Vidal-Llorca} {a3.says-e2 urged {a1.d the larger union} to think again} and {a3.says+e1 said {e1 the reform}, agreed with Brussels, would go to parliament unaltered.} {e1 Its} effect on the deficit will be about 0.4 points by 2040, {a4.says=e1 according to {a4 Tomás Requejo}, {a4.d an actuary} who advised all three parties to the talks and asked not to be enlisted by any.}
