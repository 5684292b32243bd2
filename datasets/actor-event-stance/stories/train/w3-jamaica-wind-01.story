id: w3-jamaica-wind-01
kind: wind farm
country: Jamaica
genre: business page
english: British
form: passage
event e1: the second phase of the Malvern wind farm
event e2: the utility regulator's tariff cut for wind power
actor a1: Malvern Breeze Limited (organization)
actor a2: Keisha Rowe-Francis (person)
actor a3: the utility regulator (organization)
actor a4: Pedro Plains Chamber of Trade (organization)
stance: a1 +e1 -e2
stance: a2 =e1 =e2
stance: a3 =e1 +e2
stance: a4 +e1 +e2

Construction of {e1 Malvern's second phase} will start in November, {a1.d its owner} said, though the price {a1.p it} can charge has just been cut by 14 per cent. {a1 Malvern Breeze Limited} {a1.does+e1 has ordered 16 turbines for {e1 the extension}} and {a1.does-e2 has asked the appeal tribunal to set aside {e2 the new tariff}}. {a3 The utility regulator} {a3.says+e2 defended {e2 the reduction}, saying households had overpaid for wind since 2016}, {a3.says=e1 and noted that whether {e1 phase two} is built is for {a1.d the company} alone to decide}. {a4.says+e2 The {a4 Pedro Plains Chamber of Trade} hailed {e2 the lower rate}}; {a4.says+e1 {a4.p it} expects {e1 the building work} to fill every guest house in the parish, and said "the sooner the better"}. In a note to clients, {a2 Keisha Rowe-Francis} of Blue Mountain Equities {a2.says=e1=e2 left {a2.p her} forecast unchanged, since {e1 the one} adds to earnings about what {e2 the other} takes away}.
