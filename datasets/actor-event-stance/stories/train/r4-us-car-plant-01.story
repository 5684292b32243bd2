id: r4-us-car-plant-01
kind: car plant
country: United States
genre: newspaper report
english: American
form: passage
event e1: the closing of the Delavan Motor assembly plant in Janesburg, Ohio
actor a1: Delavan Motor (organization)
actor a2: the Auto Workers local (organization)
actor a3: Gov. Pete Lindenmuth (person)
actor a4: Mayor Carol Strasburger (person)
actor a5: Neil Abruzzo (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1

{a1 Delavan Motor} {a1.does+e1 told workers Monday that {e1 the plant}, which builds full-size vans and employs 2,300, would shut in the spring}. {a1.says+e1 {a1.d The company} cited falling demand and high gasoline prices.} {a3.says-e1 {a3 Gov. Pete Lindenmuth} said {a3.p he} had offered $80 million in tax breaks to keep {e1 the line} running} and {a3.does-e1 would fly to Detroit this week to try to change executives' minds}. {a4.says-e1 {a4 Mayor Carol Strasburger} called {e1 the news} devastating.} {a2.says-e1 {a2 The Auto Workers local} vowed to fight {e1 the decision} under {a2.p its} contract}. The county's unemployment rate, now 9.1 percent, could reach 13 percent, {a5.says=e1 according to {a5 Neil Abruzzo}, {a5.d an economist} at the state university}.
