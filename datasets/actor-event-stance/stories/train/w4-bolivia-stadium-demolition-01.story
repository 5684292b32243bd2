id: w4-bolivia-stadium-demolition-01
kind: stadium demolition
country: Bolivia
genre: local paper
english: American
form: passage
event e1: the demolition of the Estadio Villa Pagador
event e2: the mayor's plan for a bus terminal
actor a1: Primitiva Colque (person)
actor a2: the Federation of Cochabamba Drivers (organization)
actor a3: Mayor Óscar Terrazas Rocabado (person)
actor a4: Wálter Ichazo (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1

If concrete could apologize, says {a1 Primitiva Colque}, the north stand would have done so by now. {a1.says+e1 A slab from it killed {a1.p her} nephew in 2019, and {a1.p she} has asked four mayors to {e1 bring the place down}.} The fifth agreed. {a3 Mayor Óscar Terrazas Rocabado} {a3.does+e1+e2 signed {e1 the order} on Monday and, in the same breath, unveiled a drawing of {e2 the bus terminal} that would rise on the spot}. {a1.says-e2 "{a1.p I} asked for a hole in the sky, not for {e2 sixty diesel engines under {a1.p my} window}," {a1 Colque} said.} {a2 The Federation of Cochabamba Drivers}, which one might suppose to be delighted, {a2.says-e1-e2 wants none of {e1 it}: {a2.p its} men park under the stands for free, and {e2 the terminal} would charge {a2.p them} 20 bolivianos a day}. {a2.does-e1 On Tuesday {a2.p they} blocked the excavators with minibuses.} {a4 Wálter Ichazo}, {a4.d an engineer} hired to inspect the columns, {a4.says=e1 handed in 90 pages of measurements and left the conclusion, {a4.p he} said, "to whoever gets elected to reach it"}.
