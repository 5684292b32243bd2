id: w1-philippines-teachers-strike-01
kind: teachers' strike
country: Philippines
genre: local paper
english: Asian
form: passage
event e1: the mass leave by Cebu public school teachers
event e2: the memo docking the pay of absent teachers
actor a1: Teacher Gina Arcilla (person)
actor a2: the schools division superintendent (person)
actor a3: Vice Mayor Dodong Espinar (person)
actor a4: Grade 12 students (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1

CEBU CITY — "Sick of it leave" was what {a1 Teacher Gina Arcilla} wrote on {a1.p her} form, and {a1.does+e1 {a1.p she} was one of {e1 1,900 to file one} on the same morning}. {a2 The schools division superintendent} {a2.does+e2 answered by noon with {e2 a memorandum}: no work, no pay, no clearance}. {a2.says-e1 In an interview {a2.p she} described {e1 the mass leave} as a strike "wearing a face mask", illegal for anyone on a government payroll.} {a1 Arcilla} {a1.does-e2 has framed {e2 {a1.p hers}} and is auctioning it for the strike fund}. {a3.says-e1-e2 {a3 Vice Mayor Dodong Espinar}, a former principal, scolded both camps: teachers for choosing the week before the exams to {e1 walk off}, the division for {e2 a penalty} {a3.p he} said "belongs in a coal mine".} {a4 Grade 12 students} interviewed at the gate {a4.says=e1 mostly wanted to know whether the prom would push through}.
