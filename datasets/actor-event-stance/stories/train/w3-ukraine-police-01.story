id: w3-ukraine-police-01
kind: police reform
country: Ukraine
genre: wire report
english: American
form: passage
event e1: the re-attestation of all police officers
event e2: the court's reinstatement of 61 Odesa officers
actor a1: Vsevolod Harmash (person)
actor a2: Odesa Appeals Court (organization)
actor a3: Watchdog Rada Dovira (organization)
actor a4: Inna Koshova (person)
actor a5: the European Union mission (organization)
stance: a1 +e1 -e2
stance: a2 +e2 =e1
stance: a3 -e2
stance: a4 -e1 +e2
stance: a5 =e2

ODESA, Ukraine - Sixty-one police officers dismissed after failing {e1 a nationwide retest} can have their badges back, {a2.does+e2 {a2 Odesa Appeals Court} ruled Monday}, {a2.says=e1 while noting that the legality of {e1 the program} as a whole was not before {a2.p it}}. {a1 Vsevolod Harmash}, {a1.d the deputy interior minister} {a1.does+e1 who designed {e1 the exams}}, {a1.says-e2 said {e2 the decision} "cannot be the last word" and will be appealed}. {a3 Watchdog Rada Dovira}, which observed {e1 the interviews} in nine cities, {a3.says-e2 called {e2 it} a gift to people who could not explain their apartments}. {a3.says {a3.d The group} had earlier complained only that {e1 the testing} was too slow}. Sgt. {a4 Inna Koshova}, one of those reinstated, {a4.does+e2 hung {a4.p her} tunic in the courthouse window for the cameras}. {a4.says-e1 "Twenty minutes and a psychologist with a stopwatch, that is no way to judge eighteen years," {a4.p she} said}. {a5.says=e2 {a5 The European Union mission}, which paid for the software, declined to comment on {e2 the ruling}}.
