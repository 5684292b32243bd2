id: r2-intervention-01
kind: military intervention
country: Turkey
genre: wire report
english: British
form: passage
event e1: the Turkish ground operation in northern Syria
event e2: Germany's suspension of arms exports to Turkey
actor a1: Defence Minister Cevdet Ulusoy (person)
actor a2: Germany (organization)
actor a3: Filiz Baykara (person)
actor a4: Russia (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1

Turkish tanks crossed the border near Kobani before dawn on Saturday in {e1 an offensive} that {a1.says+e1 {a1 Defence Minister Cevdet Ulusoy} said would continue until a 30-km strip had been cleared of militants}. {a2.says-e1 {a2 Germany} called on Ankara to halt {e1 the operation} immediately}, {a2.does-e1+e2 and said {a2.p it} was {e2 suspending arms exports}}, {a1.says-e2 a step {a1 Ulusoy} called unfriendly}. {a4 Russia}, which controls the airspace over part of the area, {a4.says=e1 said {a4.p it} was following developments}. In parliament {a3 Filiz Baykara}, leader of the second-largest opposition party, {a3.does-e1 voted against the mandate for {e1 the incursion}} last week, {a3.says-e1 saying {e1 it} would send young soldiers to die in somebody else's war}.
