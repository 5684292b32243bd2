id: r4-france-bonus-payments-01
kind: bonus payments
country: France
genre: wire report
english: British
form: passage
event e1: the stock options granted to the chairman of Crédit Ligérien
event e2: the government decree limiting options at state-aided banks
actor a1: Charbonneau (person)
actor a2: Lestrange (person)
actor a3: Entreprises de France (organization)
stance: a1 -e1 +e2
stance: a2 -e1
stance: a3 -e2

{a2 Lestrange} and three of {a2.p his} deputies {a2.does-e1 gave up {e1 320,000 options} on Sunday evening}, saying they did not want a controversy to distract the bank. {a1 Charbonneau}, {a1.says-e1 who on Friday had called {e1 the award} unacceptable for a bank living on public loans}, {a1.says+e2 said {e2 a decree} would be published within days all the same}. {a3 Entreprises de France} {a3.says-e2 said {e2 it} saw no need for one and preferred {a3.p its} own code of conduct}.
