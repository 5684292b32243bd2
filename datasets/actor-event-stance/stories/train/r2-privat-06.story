id: r2-privat-06
kind: privatisation
country: Argentina
genre: business page
english: American
form: passage
event e1: the privatization of the state airline
event e2: the pilots' assemblies at Aeroparque
actor a1: the cabinet chief (person)
actor a2: the pilots' association (organization)
actor a3: Senator Clelia Yrigoyen-Paz (person)
actor a4: AeroCondor Brasil (organization)
actor a5: Matilde Sarrasqueta (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1
stance: a5 =e1

{a4 AeroCondor Brasil} {a4.says=e1 denied on Wednesday that {a4.p it} was in talks to buy the Argentine state airline}, whose {e1 sale} {a1.does+e1 {a1 the cabinet chief} put on the agenda of the extra session of Congress}. {a2.does-e1+e2 Flights were delayed at Aeroparque for a second day by {e2 assemblies} of {a2 the pilots' association}}, {a2.says-e1 which called {e1 the bill} an act of looting}. {a1.says-e2 {a1.p He} said {e2 the delays} were "a gift to the competition" and must end.} {a3.says-e1 {a3 Senator Clelia Yrigoyen-Paz}, from a Patagonian party whose votes the government needs, said no private company would fly to {a3.p her} province in winter.} The airline lost $390 million last year, {a5 Matilde Sarrasqueta}, its finance director, {a5.says=e1 told the committee}.
