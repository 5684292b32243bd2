id: w1-france-hospital-closure-01
kind: hospital closure
country: France
genre: local paper
english: British
form: passage
event e1: the closure of the maternity unit in Montluçay
event e2: the mayor's hunger strike
event e3: the repaving of the Place Carnot (unrelated)
actor a1: Gilles Bourdarias (person)
actor a2: the regional health agency (organization)
actor a3: Dr Amélie Sarrazin (person)
actor a4: Josette Payrat (person)
actor a5: Capucine Rolland (person)
stance: a1 -e1
stance: a2 +e1 =e2
stance: a3 +e1 -e2
stance: a4 -e1 -e2
stance: a5 =e3

It is eight days since {a1 Gilles Bourdarias}, {a1.d mayor} of Montluçay, {a1.does-e1 {e2 last ate}}, and {a1.p he} has lost six kilos without gaining a single concession. {a2.says+e1=e2 {a2 The regional health agency} confirmed on Wednesday that {e1 the maternity unit} would shut on 1 September, for want of obstetricians, and said {a2.p it} had no comment on {e2 the mayor's fast}.} {a4 Josette Payrat}, {a4.d a midwife} {a4.p whose} two daughters were born in the unit, {a4.says-e1 wants {e1 it} kept open as much as anybody} {a4.says-e2 but has begged {a1.p him} to take soup: "A dead mayor signs nothing."} {a3.d The unit's own head}, {a3 Dr Amélie Sarrazin}, {a3.says-e2 finds {e2 the gesture} theatrical}, {a3.says+e1 and {e1 the closure}, which {a3.p she} requested, late}. A deputy mayor, {a5 Capucine Rolland}, is running the town hall until further notice.
