id: r4-france-chief-executive-appointment-01
kind: chief executive appointment
country: France
genre: newspaper report
english: British
form: passage
event e1: the choice of Quentin Desroziers to head both Électra and Aquavia
actor a1: Capucine Lagardière-Roux (person)
actor a2: Pontcharra (person)
actor a3: FO-Courant (organization)
actor a4: Desroziers (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a2 Pontcharra} {a2.says-e1 said it was shocking that one man should be paid by a state company and by one of its suppliers}, and {a2.does-e1 tabled a question for Wednesday}. {a3 FO-Courant} {a3.says-e1 also opposes {e1 the dual role}}, fearing a merger. {a1.says+e1 But {a1.d the finance minister}, {a1 Capucine Lagardière-Roux}, told deputies that {a4 Desroziers} was the best person available} and {a1.says+e1 that the state would benefit from {e1 his presence at both groups}}. {a4.p He} {a4.does=e1 starts on 25 November} and has not yet spoken in public.
