id: w3-ukraine-nuclear-01
kind: nuclear plant
country: Ukraine
genre: wire report
english: British
form: passage
event e1: the purchase of two second-hand reactors for Netishyn
event e2: the energy committee's audit of the reactor purchase
actor a1: Halyna Demchyshyn (person)
actor a2: Enerhoblok (organization)
actor a3: the energy committee (organization)
actor a4: Ostap Vyhovsky (person)
stance: a1 -e1 +e2
stance: a2 +e1 =e2
stance: a3 =e1 +e2
stance: a4 +e1 -e2

KYIV - Lawmakers on Wednesday {a3.does+e2 opened {e2 an inquiry} into {e1 a plan to buy two mothballed reactors for the Netishyn site}, {a3 the energy committee} voting 14-2 to summon the accounts of {a2.d the state generator}}. {a3.says=e1 {a3.d The committee} stressed that {a3.p it} had formed no view on {e1 the deal itself}}. {a1.says-e1 "Somebody else's scrap at somebody else's price," was how {a1 Halyna Demchyshyn}, {a1.d an independent deputy} and once an engineer at the plant, described {e1 the equipment}}; {a1.does+e2 {a1.p she} drafted the motion for {e2 the audit}}. One of the two dissenters, {a4 Ostap Vyhovsky}, {a4.says-e2 complained that {e2 the exercise} would cost a winter}. {a4.says+e1 "Every month without {e1 those units} is a month of diesel and candles," {a4.p he} said}. {a2 Enerhoblok}, {a2.d the generator}, {a2.does+e1 has paid a deposit of 70 million euros} and {a2.says=e2 said only that {a2.p it} would supply the papers requested}.
