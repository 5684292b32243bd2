id: w2-germany-transfer-01
kind: football transfer
country: Germany
genre: live blog
english: British
form: passage
event e1: the sale of Mats Overbeck to Red Mersey
event e2: the sporting director's resignation
actor a1: Ilka Stromberg (person)
actor a2: Werratal 08 (organization)
actor a3: members of the Südkurve (group)
actor a4: Goran Petrić (person)
actor a5: Sven Oehlers (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1
stance: a5 =e1

11:12 – {a1.does+e2-e1 {a1 Ilka Stromberg} {e2 has left the building}}, and the letter explains why: {a1.says-e1 {a1.p she} would not put {a1.p her} name under {e1 the Overbeck sale}.}

11:40 – {a2.does+e1 {a2 Werratal 08} confirm {e1 the €9m offer from Liverpool's second club has been accepted}.} {a2.says-e2 {a2.d The club} "deeply regrets" losing {a1.p her} and says {a2.p it} asked {a1.p her} twice to stay.}

12:05 – Midday vigil at the gates. {a3.says-e1-e2 "First the boy, then the only one with a spine," reads a sheet painted by {a3 members of the Südkurve}, who want {e1 the deal} stopped and {a1 Stromberg} back.}

12:30 – {a4 Goran Petrić}, {a4.d head coach}: "{a4.p I} train whoever is on the pitch." {a4.says=e1 Pressed on whether {a4.p he} wanted {e1 it}, {a4.p he} laughed and left.}

12:48 – {a5.says=e1 {a5.p Our} reporter {a5 Sven Oehlers} hears the medical is on Friday, that nobody has been lined up to succeed {a1.p her}, and that a second buyer has gone quiet. {a5.p He} is careful to add that half of today's rumours have been wrong.}
