id: w2-poland-curriculum-01
kind: school curriculum change
country: Poland
genre: wire report
english: British
form: passage
event e1: the removal of homework grading from primary schools
event e2: the president's veto of the school bill
actor a1: Education Minister Dobrosława Hajduk (person)
actor a2: the Association of Rural Head Teachers (organization)
actor a3: Sławomir Kaczmarzyk (person)
actor a4: Weronika Jachimowicz (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 +e2
stance: a4 +e1 -e2

Poland's president on Thursday vetoed {e1 a bill that would have ended graded homework in primary schools}, {a1.says-e2 {e2 a decision} {a1 Education Minister Dobrosława Hajduk} called "incomprehensible and sad".} {a1.says+e1 {a1.p She} said {e1 the change} had the support of paediatricians and would be submitted again in the autumn.} {a2.says+e2-e1 {a2 The Association of Rural Head Teachers}, which had lobbied against {e1 the measure}, thanked the head of state for listening to those "who see the exercise books".} {a3.says=e1 Opposition lawmaker {a3 Sławomir Kaczmarzyk} said {a3.p he} had no settled opinion on homework} but {a3.says+e2 that the president had been right to {e2 stop a law} passed at three in the morning without a hearing.} {a4 Weronika Jachimowicz}, a mother of four from Ełk, {a4.does-e2 posted a picture of {a4.p herself} mailing {a4.p her} children's worksheets to the presidential palace}. {a4.says+e1 "Let him correct them," {a4.p she} wrote.}
