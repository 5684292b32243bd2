id: r1-mexico-minimum-wage-01
kind: minimum wage rise
country: Mexico
genre: business page
english: American
form: passage
event e1: the 12 percent increase in Mexico's minimum wage
actor a1: President Lucía Armendáriz (person)
actor a2: the employers' confederation Copatronal (organization)
actor a3: the central bank (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1

Mexico's minimum wage will {e1 go up by 12 percent} on Jan. 1 to 312 pesos a day, {a1.says+e1 {a1 President Lucía Armendáriz} said at {a1.p her} morning news conference}. {a1.does+e1 {e1 The increase} was agreed with unions and {a2 the employers' confederation Copatronal}}, {a2.says+e1 whose president called {e1 it} responsible}. {a3 The central bank} {a3.says=e1 said in minutes published last week that {e1 the adjustment} would be taken into account in {a3.p its} inflation forecast}.
