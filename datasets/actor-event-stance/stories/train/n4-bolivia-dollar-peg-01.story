id: n4-bolivia-dollar-peg-01
kind: currency peg
country: Bolivia
genre: web news
english: American
form: article
event e1: the central bank's abandonment of the dollar peg
actor a1: Central Bank of Bolivia (organization)
actor a2: Efraín Condarco (person)
actor a3: Lourdes Ibarra (person)
actor a4: Cámara de Importadores de Santa Cruz (organization)
actor a5: quinoa exporters (group)
actor a6: Víctor Hugo Saavedra (person)
actor a7: Cooperative Miners' League (organization)
actor a8: Natalia Rocha (person)
actor a9: currency dealers in El Alto (group)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 =e1

The boliviano lost 19 percent against the dollar in its first day of free trading since 2011, and shops in La Paz were taking down price tags by noon.

{a1 The Central Bank of Bolivia} {a1.does+e1 announced at 6 a.m. that {e1 {a1.p it} would no longer buy and sell at 6.96}}. {a1.p It} {a1.says+e1 said usable reserves had dropped to $121 million, less than one week of imports.}

{a2.says+e1 "There was no peg anymore. There was a number on a board and a different number in the street," said {a2.d {a1.d the bank}'s president}, {a2 Efraín Condarco}, who was appointed in May.} {a2.says {a2.p He} paid tribute to those who had kept the rate for fourteen years, saying it had given families security.}

One of them is {a3 Lourdes Ibarra}, {a3.d {a2.p his} predecessor}. {a3.says-e1 {a3.p She} told a local station that a loan offered by a regional development bank would have been enough to hold out until the harvest and that {a2 Condarco} had never answered the letter.}

Economist {a8 Natalia Rocha} {a8.says=e1 said a weaker currency makes imports dearer and exports cheaper to sell. How much of the loss would reach supermarket shelves would depend on fuel, which the state still imports at the old rate, {a8.p she} explained.}

{a4 The Cámara de Importadores de Santa Cruz}, {a4.d an association of 700 companies}, {a4.says has blamed {a3 Ibarra} for the shortage of dollars and once demanded {a3.p her} arrest. {a4.p It} did not take any of that back.} {a4.says-e1 But goods ordered in June must now be paid for at a rate nobody had budgeted, {a4.p it} said, and {a4.p it} asked the government to go back to the old one at least until the end of the year.}

In the highlands {a5.d quinoa exporters}, who had to hand over {a5.p their} earnings at the official price, {a5.does+e1 resumed shipments that {a5.p they} had held back since August}.

{a6.d The Senate's majority leader}, {a6 Víctor Hugo Saavedra}, {a6.says said {a6.p he} had been told by telephone five minutes before the markets opened.} {a6.does-e1 {a6.p He} put a resolution on the agenda for Wednesday that would oblige {a1.d the bank} to go back to a fixed rate}, although lawyers doubt that {a1.p it} would be bound by one.

{a7.says=e1 The {a7 Cooperative Miners' League} said {a7.p its} 120,000 members were paid in dollars and bought food in bolivianos. {a7.p It} had not yet discussed what that meant for {a7.p them} and would hold an assembly in Oruro.}

{a9.d Currency dealers in El Alto}, who {a9.says=e1 quoted 8.30 in the morning and 8.65 at closing, said {a9.p they} had customers on both sides.}

Argentina, Ecuador and Venezuela have all changed their exchange systems in the last thirty years, with different results.
