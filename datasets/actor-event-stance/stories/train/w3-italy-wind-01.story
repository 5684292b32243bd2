id: w3-italy-wind-01
kind: wind farm
country: Italy
genre: local paper
english: British
form: passage
event e1: the wind farm above Castel Ferrata
event e2: the heritage office's veto
event e3: the dispute over the name of the new bridge (unrelated)
actor a1: Mayor Ornella Tacconi (person)
actor a2: the heritage office (organization)
actor a3: Truffle hunters of the upper valley (group)
actor a4: Cesare Bonfanti (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 +e2 =e3
stance: a4 +e1

You might have expected flags at the town hall. {a2.does-e1+e2 {a2 The heritage office} in Perugia has turned down {e1 the nine turbines}}, and {a1 Mayor Ornella Tacconi} campaigned on a promise to stop {e1 them}. {a1.says-e2 Instead {a1.p she} is livid. "The council was going to say no on the 14th, by itself, as adults," {a1.p she} said. "Now {a2.d an office a hundred kilometres away} has done it for {a1.p us}, and next time {a2.p it} will do it to {a1.p us}."} {a1.says-e1 {a1.p She} still wants no blade on that ridge}. {a4 Cesare Bonfanti}, who leases out the pasture, {a4.does+e1 has hired a helicopter to show doubters {e1 the site} from the air}. As for {a3 truffle hunters of the upper valley}, {a3.says+e2 {a3.p they} raised a glass to {e2 the ruling} because {e2 it} keeps lorries off the track until spring}; {a3.says=e1 of {e1 turbines} as such, one said, dogs have no opinion and neither do {a3.p we}}.
