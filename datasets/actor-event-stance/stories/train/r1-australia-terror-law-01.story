id: r1-australia-terror-law-01
kind: terror law
country: Australia
genre: parliamentary report
english: Australian
form: passage
event e1: the bill to strip dual nationals of citizenship over terrorism
actor a1: Rasmussen-Hay (person)
actor a2: the Law Practitioners' Council (organization)
actor a3: Cavanough (person)
actor a4: Weeratunga (person)
actor a5: the joint committee (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1
stance: a5 =e1

{a1 Rasmussen-Hay} {a1.does+e1 introduced {e1 the bill} on Wednesday}, three weeks after the High Court found a 2015 law invalid. {a3 Cavanough} {a3.says+e1 promised the opposition's votes}, though {a3.p she} said the wait had been too long. {a2 The Law Practitioners' Council} {a2.says-e1 urged senators to reject {e1 it}, saying a passport should never depend on a conviction}. {a4 Weeratunga}, who teaches constitutional law in Perth, {a4.says=e1 said {e1 the draft} left the final say with judges, as the court had required}. {a5 The joint committee} {a5.does=e1 will take submissions until 30 November}.
