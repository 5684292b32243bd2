id: v1-jordan-night-curfew-01
kind: curfew
country: Jordan
genre: wire report
english: American
form: passage
event e1: the night curfew in Mafraq
event e2: the court ruling that suspended the curfew
actor a1: Governor Ziyad al-Khazaleh (person)
actor a2: the bakers' guild (organization)
actor a3: Rima Haddawi (person)
actor a4: residents of the eastern quarter (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1
stance: a4 +e1 -e2

MAFRAQ, Jordan -- Ovens were lit at 2 a.m. Thursday for the first time in three weeks after an administrative court
{e2 suspended} {e1 the overnight curfew} in this northern city. {a2.does-e1+e2 {a2 The bakers' guild}, {a2.d which brought the case}, handed
out free bread on the courthouse steps}. {a1.says-e2 {a1 Governor Ziyad al-Khazaleh} said {a1.p he} would comply with {e2 the ruling} "this
morning and appeal {e2 it} this afternoon"}, {a1.says+e1 insisting that {e1 the measure} had cut shootings between rival clans by
half}. There was no free bread across the railway line, where most of the shooting happened. {a4.says+e1-e2 {a4.d Residents of the eastern quarter}
said {a4.p they} had slept through the night for the first time in a year under {e1 the restrictions} and could not understand judges
who "took {e1 that} away"}. {a3 Rima Haddawi}, {a3.d a spokeswoman for the Public Security Directorate}, {a3.says=e1 would not say
whether officers had found {e1 the order} useful, referring questions to the governor's office}.
