id: w2-bangladesh-curriculum-01
kind: school curriculum change
country: Bangladesh
genre: local paper
english: Asian
form: passage
event e1: the new curriculum without half-yearly examinations
event e2: the guardians' human chain in Rajshahi
actor a1: Professor Mahbuba Tasnim (person)
actor a2: Delwar Hossain Khandaker (person)
actor a3: guardians outside the Government Girls' School (group)
actor a4: the Coaching Centre Owners' Forum (organization)
stance: a1 +e1 =e2
stance: a2 =e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2

Holding placards that read "Give back the exam", {a3.does-e1+e2 {a3.d several hundred mothers and fathers} formed {e2 a human chain} in front of the Government Girls' School in Rajshahi yesterday.} {a3.says-e1 {a3 The guardians outside the Government Girls' School} alleged that pupils of class seven now cook lentils for marks and can no longer do fractions.} Water and caps were supplied by {a4 the Coaching Centre Owners' Forum}, {a4.does+e2 a fact {a4.p its} president made no effort to hide}; {a4.says-e1 he termed {e1 the new system} an attack on merit.} {a2.says-e2 The headmaster, {a2 Delwar Hossain Khandaker}, criticised {e2 the programme}, which had blocked an ambulance}, {a2.says=e1 but said {a2.p he} had neither praise nor blame for {e1 the curriculum} and would teach whatever the board sent.} In Dhaka {a1 Professor Mahbuba Tasnim}, {a1.d who led the drafting committee}, {a1.says+e1 said children had at last begun to ask questions and {e1 the reform} must be given five years.} {a1.says=e2 {a1.p She} had not seen reports of {e2 the protest}, {a1.p she} added.}
