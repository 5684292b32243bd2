id: r5-emergency-rule-05
kind: emergency rule
country: Pakistan
genre: newspaper report
english: Asian
form: passage
event e1: governor's rule in Balochistan
actor a1: Sardar Mehrab Khetran (person)
actor a2: Federal minister Ayesha Noorani (person)
actor a3: Justice (retd) Wajid Zehri (person)
actor a4: the chief secretary (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1

A proposal to impose {e1 governor's rule in Balochistan} was discussed by the federal cabinet on Wednesday, {a2.says+e1 {a2 federal minister Ayesha Noorani} confirmed, saying the provincial government had lost control of three highways and that {a2.p she} saw no other way}. {a1 Sardar Mehrab Khetran}, who heads the provincial coalition, {a1.says-e1 vowed to challenge {e1 it} in the Supreme Court}. {a3 Justice (retd) Wajid Zehri} {a3.says=e1 explained that the assembly would have to pass a resolution first, or a joint sitting of parliament within ten days}. {a4.does=e1 {a4 The chief secretary} has cancelled leave for all officers.}
