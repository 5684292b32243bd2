id: r3-tariff-01
kind: tariff
country: United States
genre: wire report
english: American
form: passage
event e1: the 25% tariff on imported steel
actor a1: the Commerce Department (organization)
actor a2: Ohio Valley Steelworkers (organization)
actor a3: Brandt Appliance Corp. (organization)
actor a4: South Korea (organization)
actor a5: Melissa Kerrigan (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1

WASHINGTON -- {a1.does+e1 {a1 The Commerce Department} said Tuesday {a1.p it} would impose {e1 a 25% tariff on flat-rolled steel} from seven countries}, concluding a nine-month investigation into dumping. {a4.says-e1 {a4 South Korea}, the largest of the seven suppliers, called {e1 the decision} regrettable and said {a4.p it} would complain to the World Trade Organization.} {a2.says+e1 The {a2 Ohio Valley Steelworkers} union praised {e1 the duties} as long overdue.} {a3.says-e1 {a3 Brandt Appliance Corp.}, which buys 300,000 tons of sheet a year, said {a3.p it} would have to raise washing machine prices and asked for an exemption.} {a5.says=e1 {a5 Melissa Kerrigan}, a metals analyst at Thornbury Research, put the added cost to manufacturers at about $2.1 billion a year.}
