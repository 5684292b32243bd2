id: w1-brazil-supreme-court-01
kind: supreme court ruling
country: Brazil
genre: wire report
english: American
form: passage
event e1: the Supreme Court ruling that app drivers are employees
event e2: the bill to overturn the drivers ruling
actor a1: Corre Já (organization)
actor a2: Wanderley Siqueira (person)
actor a3: Congressman Aldo Ferrazzo (person)
actor a4: Justice Marina Lobato Neves (person)
actor a5: Thaís Guedes (person)
stance: a1 -e1 +e2
stance: a2 -e1 =e2
stance: a3 +e2 -e1
stance: a4 +e1
stance: a5 =e1

BRASILIA (News Agency) — Delivery and ride-hailing drivers in Brazil are employees entitled to paid vacation, the country's top court ruled Thursday, in {e1 a 7-4 decision} {a4.does+e1 written by {a4 Justice Marina Lobato Neves}}. {a1.says-e1 {a1 Corre Já}, which has 900,000 couriers on {a1.p its} books, said {a1.p it} "respects the court and profoundly disagrees with {e1 it}."} {a1.d The company} {a1.does+e2 is running full-page ads in favor of {e2 a bill} that would create a third category, neither employee nor contractor}. {a3.says+e2-e1 "{e2 That bill} buries {e1 this nonsense} by June," said {a3.d its author}, {a3 Congressman Aldo Ferrazzo}.} {a2 Wanderley Siqueira}, {a2.d a motorcyclist} of 23 waiting outside a pharmacy in Taguatinga, was supposed to be among the winners. {a2.says-e1 "{a2.p I} work for five apps. Which one is going to be {a2.p my} boss now? {a2.p I} had none yesterday and {a2.p I} slept well."} {a2.says=e2 Of {e2 the proposal in Congress}, {a2.p he} said {a2.p he} hadn't read it.} {a5 Thaís Guedes}, {a5.d who teaches labor law}, {a5.says=e1 said lower courts would need at least two years to work out what {e1 the ruling} means for overtime}.
