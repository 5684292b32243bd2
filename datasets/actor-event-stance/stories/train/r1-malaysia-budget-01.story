id: r1-malaysia-budget-01
kind: budget
country: Malaysia
genre: parliamentary report
english: Asian
form: passage
event e1: Budget 2027
event e2: the targeted petrol subsidy
actor a1: Prime Minister Datuk Seri Nazmi Tajuddin (person)
actor a2: Tuan Guru Abdul Ghafar (person)
actor a3: the Federation of Malaysian Small Retailers (organization)
actor a4: Sabah MP Datuk Jeffrin Mojuntin (person)
actor a5: the Retail Motorists Association (organization)
stance: a1 +e1 +e2
stance: a2 -e2
stance: a3 +e1 =e2
stance: a4 =e1
stance: a5 -e2

{a1 Prime Minister Datuk Seri Nazmi Tajuddin} {a1.does+e1 tabled {e1 a RM428 billion budget} in the Dewan Rakyat yesterday}, promising cash aid for nine million people and {a1.says+e2 confirming that {e2 petrol subsidies would be limited to lower earners} from June}.

{a2 Tuan Guru Abdul Ghafar}, who heads the largest opposition party, {a2.says-e2 said {e2 the subsidy plan} would hurt the middle class}. {a5.says-e2 {a5 The Retail Motorists Association} described {e2 it} as unworkable.} {a3 The Federation of Malaysian Small Retailers} {a3.says+e1 called {e1 the budget} pro-business} {a3.says=e2 but said {a3.p it} needed time to look at {e2 the petrol scheme}}.

{a4 Sabah MP Datuk Jeffrin Mojuntin} asked when the Pan Borneo Highway would be finished.
