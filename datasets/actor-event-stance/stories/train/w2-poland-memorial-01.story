id: w2-poland-memorial-01
kind: memorial unveiling
country: Poland
genre: local paper
english: British
form: passage
event e1: the unveiling of the flood memorial in Wierzbowo
event e2: the families' boycott of the ceremony
actor a1: Halina Skowrońska (person)
actor a2: Father Zenon Pietrzyk (person)
actor a3: Mayor Radosław Gburek (person)
actor a4: families of the drowned (group)
stance: a1 -e1 +e2
stance: a2 +e1 =e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2

Thirty-one chairs stood empty in the front row. {a4.does-e1+e2 {a4 Families of the drowned} had promised to stay away from Sunday's {e1 unveiling} and, to a household, {a4.p they} did}, {a4.says-e1 asking in an open letter how a town hall that never sounded the sirens could hang {a4.p their} names in bronze}. {a3.does+e1 {a3 Mayor Radosław Gburek} drew the cloth off {e1 the monument} regardless.} {a3.says-e2 {e2 Their absence}, {a3.p he} remarked to reporters, "honours a quarrel, not the dead".} {a2.does+e1 {a2 Father Zenon Pietrzyk}, {a2.d the parish priest}, blessed {e1 the stone} {a2.p he} had spent three years begging money for}; {a2.says=e2 about the empty chairs {a2.p he} did not wish to preach, "neither for nor against".} A kilometre upstream, {a1.does+e2 {a1 Halina Skowrońska}, 78, floated a paper boat for {a1.p her} brother at the hour of the speeches}. {a1.says-e1 "Bronze is what you give people instead of an answer," {a1.p she} said.}
