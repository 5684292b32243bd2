id: v1-nireland-bus-plant-layoffs-01
kind: mass layoffs
country: Northern Ireland
genre: business page
english: British
form: passage
event e1: the 520 job losses at Antrim Coachworks
event e2: the workers' occupation of the Antrim paint shop
actor a1: Antrim Coachworks (organization)
actor a2: the Shankly Lodge (organization)
actor a3: Bishop Noreen Garvin (person)
actor a4: Rory Devenney (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

It is not {a2.d the union}'s {e2 occupation}, and {a2.d the union} would like that understood. When 80 men locked themselves into the paint shop at {a1 Antrim Coachworks} on Friday, hours after {a1.does+e1 {a1.d the bus builder} announced 520 redundancies}, {a2.says-e2 {a2 the Shankly Lodge} disowned {e2 the action} as "solvents and bravado" and told them to come out}. {a2.says-e1 {a2.p Its} own fight against {e1 the job losses}, {a2.p it} said, would be won at the tribunal.} Others were less fastidious. {a3 Bishop Noreen Garvin} {a3.does+e2 had forty pizzas passed through a window and tied {a3.p her} purple stole to the door "so that they know who {e2 they are doing it} for"} and {a3.says-e1 called on the owners, a fund in Leeds, to withdraw {e1 every last notice}}. {a1.says-e2+e1 {a1.d The company} gave the men until Monday to leave and said the order book
left no alternative to {e1 the cuts}.} Mediator {a4 Rory Devenney}, asked which of them had the better case, {a4.says=e1=e2 replied that {a4.p he} would be no use to anybody if {a4.p he} answered that}.
