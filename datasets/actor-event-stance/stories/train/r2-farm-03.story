id: r2-farm-03
kind: farm subsidy
country: Brazil
genre: business page
english: American
form: passage
event e1: the cut in subsidized farm credit
actor a1: Finance Minister Renan Quadros (person)
actor a2: Frente do Campo (organization)
actor a3: Beatriz Stumpf (person)
actor a4: the central bank (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

Soy and corn producers will pay market rates on a bigger share of their loans from July {a1.does+e1 after {a1 Finance Minister Renan Quadros} trimmed {e1 subsidized farm credit} by 8 billion reais}. {a2.says-e1 {a2 Frente do Campo}, the farm lobby in Congress, promised to restore {e1 the funds} by amendment when lawmakers take up the budget.} {a4 The central bank}, which disburses part of the credit through regional lenders, {a4.says=e1 declined to comment}. Large growers rely on {e1 the program} for only a fifth of their financing, {a3.says=e1 said {a3 Beatriz Stumpf}, an agribusiness consultant in Cuiabá}.
