id: r3-police-03
kind: police reform
country: Kenya
genre: newspaper report
english: African
form: passage
event e1: the transfer of police payroll to the service commission
actor a1: the Police Service Commission (organization)
actor a2: Lemiso (person)
actor a3: Justice Beatrice Oduya (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a1.says+e1 {a1 The Police Service Commission} accused senior officers of shielding ghost workers and insisted {e1 control of the payroll} must move to {a1.p it} by the end of the month}, as the law requires. {a2.does-e1 {a2 Lemiso} has written twice to the Treasury asking it to delay {e1 the handover}}. The matter comes up before {a3 Justice Beatrice Oduya} on the 19th.
