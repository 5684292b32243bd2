id: w4-bolivia-impeachment-01
kind: impeachment
country: Bolivia
genre: wire report
english: American
form: passage
event e1: the trial of responsibilities against Magistrate Ramiro Choque Saavedra
event e2: the hunger strike outside the Assembly
actor a1: Senator Delfina Aruquipa (person)
actor a2: the Association of Rural Schoolteachers (organization)
actor a3: Choque Saavedra (person)
actor a4: Deputy Marcelo Oropeza (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 =e1 -e2

Eight days without food have left {a2 the Association of Rural Schoolteachers} twelve members thinner and, {a2.p it} feels, several votes nearer to seeing {a3.d a high judge} in the dock. {a2.does+e1+e2 {a2.p Its} people lie under blankets in Plaza Murillo, in {e2 a fast} that will end, {a2.p they} say, when {e1 the trial} begins.} {a1 Senator Delfina Aruquipa}, who drafted {e1 the accusation} and has {a1.does+e1 counted the 92 hands {e1 it} needs}, {a1.says-e2 went down to beg {a2.p them} to eat}. {a1.says-e2 "A cause {a1.p I} believe in is not worth one of your kidneys," {a1.p she} said.} {a4 Deputy Marcelo Oropeza} used fewer words, {a4.says-e2 telling {a2.p them} to stop blackmailing parliament}; {a4.says=e1 how {a4.p he} would vote on {e1 the indictment} depended, {a4.p he} said, on papers {a4.p he} had not been shown}. {a3 Choque Saavedra} {a3.says-e1 has compared {e1 the whole exercise} to "a football match in which the losing side tries the referee"}.
