id: r4-brazil-chief-executive-appointment-01
kind: chief executive appointment
country: Brazil
genre: business page
english: American
form: passage
event e1: the replacement of Murilo Sarmento by Eunice Campolina at Minas Ferro
actor a1: Curvello (person)
actor a2: Sarmento (person)
actor a3: Previbras (organization)
actor a4: Campolina (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 +e1
stance: a4 =e1

SÃO PAULO - {a3.does+e1 {a3 Previbras}, the pension fund that holds the largest voting stake in Minas Ferro, has proposed {e1 replacing} {a2.d the miner's chief executive of ten years}}, according to two people familiar with the talks. {a1.does+e1 {a1.d The president} had for months been pressing for {e1 a change}}, annoyed that {a2 Sarmento} dismissed 1,300 people in the 2009 downturn and ordered ships from China. {a2 Sarmento} {a2.says=e1 told employees in an e-mail that {e1 the matter} was one for shareholders alone}. {a4 Campolina}, {a4.d the finance director}, {a4.says=e1 did not reply to messages}. {a1 Curvello} {a1.says+e1 said in an interview on Sunday that it was natural for {e1 the command} to pass to somebody else}.
