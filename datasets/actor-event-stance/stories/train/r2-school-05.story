id: r2-school-05
kind: school admissions
country: Bangladesh
genre: local paper
english: Indian
form: passage
event e1: the lottery for admission to government schools
actor a1: Education Secretary Mahfuza Ferdousi (person)
actor a2: the guardians' forum (organization)
actor a3: Saha (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1

{a3.says-e1 {a3 Saha}, headmaster of a zila school in Mymensingh, said teachers had no way of grouping pupils who arrive by {e1 lottery}, and demanded a return to the written test.} {a1.says+e1 {a1 Education Secretary Mahfuza Ferdousi} told reporters {e1 the system} had put an end to coaching for six-year-olds and would be used again this year.} {a2 The guardians' forum} is divided on {e1 the issue} and {a2.says=e1 has not taken a position}, {a2.p its} president said.
