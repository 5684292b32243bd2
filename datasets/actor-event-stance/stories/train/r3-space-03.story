id: r3-space-03
kind: space programme
country: Sweden
genre: wire report
english: British
form: passage
event e1: the cut in Sweden's contribution to the European space agency
actor a1: Finance Minister Torbjörn Ekwall (person)
actor a2: Arctic Launch AB (organization)
actor a3: Research Minister Pia Lindencrona (person)
actor a4: Professor Ragnar Sjödahl (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

Sweden plans to reduce {e1 its payments to the European space agency} by a quarter from 2027, {a1.says+e1 {a1 Finance Minister Torbjörn Ekwall} said on Tuesday, citing defence costs}. {a2.says-e1 {a2 Arctic Launch AB}, which operates the range at Kiruna, said {a2.p it} had not been informed in advance and feared for 120 jobs.} {a4.says-e1 "You do not leave a project halfway to the Moon," {a4 Professor Ragnar Sjödahl}, who chairs the national space council, told public radio.} {a3.says=e1 {a3 Research Minister Pia Lindencrona}, asked whether {a3.p she} had agreed to {e1 the cut}, said budget talks were confidential.}
