id: r2-antitrust-03
kind: antitrust suit
country: Italy
genre: business page
english: British
form: passage
event e1: the competition authority's inquiry into Volarea's fares
event e2: Volarea's request to the administrative court
actor a1: Italy's competition authority (organization)
actor a2: Volarea (organization)
actor a3: Transport Minister Gianluca Peretti (person)
actor a4: Sofia Malaspina (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1

{a1.does+e1 {a1 Italy's competition authority} has opened {e1 proceedings} against the airline {a2 Volarea}} over Christmas fares between Milan and Sicily that rose by as much as 700 per cent. {a3.says+e1 {a3 Transport Minister Gianluca Peretti} said the move was "more than welcome".} {a2.says-e1 {a2 Volarea} said {a2.p it} set prices independently, that {e1 the inquiry} rested on a misunderstanding of the law} and {a2.does-e1+e2 that {a2.p it} had {e2 asked an administrative court} to suspend {e1 it}}. {a4.says=e1 {a4 Sofia Malaspina}, a professor of transport economics in Bergamo, said proving collusion by algorithm would be difficult but not impossible.}
