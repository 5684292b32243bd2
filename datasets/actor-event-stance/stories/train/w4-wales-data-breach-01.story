id: w4-wales-data-breach-01
kind: data breach
country: Wales
genre: local paper
english: British
form: passage
event e1: the publication of foster carers' addresses by Gwynant council
event e2: the council chief executive's resignation
actor a1: Delyth Maddocks (person)
actor a2: Huw Tregaron (person)
actor a3: foster carers in Gwynant (group)
actor a4: the data watchdog (organization)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1 =e2
stance: a4 =e1

Gwynant council's chief executive has stepped down after the home addresses of 118 foster carers appeared on its website for five days. In a two-line letter {a1 Delyth Maddocks} {a1.says-e1 said {e1 the blunder} had put children at risk} and {a1.does+e2 {a1.p she} was therefore leaving at once}. {a2.d Council leader} {a2 Huw Tregaron} {a2.says-e2 said {a2.p he} had spent an hour trying to talk {a1.p her} out of {e2 it}}. {a2.says-e1 "What happened was unforgivable.} {a2.says-e2 But losing the only person who knew how to put it right makes no sense to {a2.p me}," {a2.p he} said.} {a3 Foster carers in Gwynant} {a3.says-e1 are angry about {e1 the breach} — one family has already moved — and several have instructed solicitors}, though {a3.says=e2 those we spoke to were indifferent to who sits in {a1.p her} chair}. {a4 The data watchdog} {a4.says=e1 said {a4.p it} had been notified of {e1 an incident} and was making enquiries}.
