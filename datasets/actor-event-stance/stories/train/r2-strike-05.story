id: r2-strike-05
kind: teachers' strike
country: Uganda
genre: wire report
english: African
form: passage
event e1: the arts teachers' strike over unequal pay
event e2: the government's order to teachers to return by Friday
actor a1: the teachers' union (organization)
actor a2: First Deputy Premier Sarah Akiror (person)
actor a3: Asuman Kirabira (person)
actor a4: Evelyn Nantongo (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

{a1.does+e1 {a1 The teachers' union} told members on Monday to {e1 stay at home}}, {a1.says+e1 saying it was unfair that science teachers had been given a 300 per cent raise while those who teach arts got nothing}. {a2.says-e1+e2 {a2 First Deputy Premier Sarah Akiror} {e2 ordered them back to class by Friday} and said those who disobeyed would be struck off the payroll.} At a school in Iganga only the head teacher and a science master reported. {a3.does+e1 History teacher {a3 Asuman Kirabira} was weeding {a3.p his} maize} and {a3.says+e1-e2 said {a3.p he} would ignore {e2 the deadline} and return "when there is a payslip to show"}. {a4.says=e1 {a4 Evelyn Nantongo}, whose daughter is in Senior Four, said {a4.p she} sympathised with the teachers and with the children.}
