id: r3-pardon-04
kind: presidential pardon
country: Kenya
genre: newspaper report
english: African
form: passage
event e1: the president's pardon of 3,400 petty offenders
actor a1: the Power of Mercy Committee (organization)
actor a2: the Prisons Department (organization)
actor a3: Mombasa Hoteliers' Association (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1

{a1.does+e1 {a1 The Power of Mercy Committee} recommended {e1 the pardons} in May, mainly for people jailed over unpaid fines}. {a2.says=e1 {a2 The Prisons Department} said 1,212 inmates had gone home by Thursday evening.} At the coast, {a3.says-e1 {a3 the Mombasa Hoteliers' Association} complained that muggers were being let loose at the start of the high season and asked that {e1 the exercise} be halted}.
