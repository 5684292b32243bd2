id: v1-nireland-teen-curfew-01
kind: curfew
country: Northern Ireland
genre: local paper
english: British
form: passage
event e1: the 9pm curfew for under-16s in Portadown town centre
event e2: the judicial review of the curfew
actor a1: Superintendent Gail Purvis (person)
actor a2: Traders Together Portadown (organization)
actor a3: Councillor Aoife Mallon (person)
actor a4: Nathan Creaney (person)
actor a5: Mr Justice Haldane (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e1 +e2
stance: a4 -e1 +e2
stance: a5 =e1

A fifteen-year-old who was marched home from a chip shop has been granted leave to challenge {e1 the order that keeps under-16s out of Portadown town centre after nine}. {a4.does-e1+e2 {a4 Nathan Creaney}, {a4.d a pupil at Craigavon High}, brought {e2 the case} through {a4.p his}
father}. {a5 Mr Justice Haldane} {a5.says=e1 emphasised that leave was not judgment and that {a5.p he} had formed no view on {e1 the order}}. {a1.says-e2 {e2 The proceedings} were "regrettable", said {a1 Superintendent Gail Purvis}}, {a1.does+e1 who applied for {e1 the restriction} after Easter and last week asked for {e1 it} to be extended to Christmas}.
{a2 Traders Together Portadown} might be thought {a1.p her} natural ally. {a2.says-e1 In fact {a2.d the group} has told {a1.p her} twice that {e1 it} empties the tills along with the benches and ought to lapse.} {a3 Councillor Aoife Mallon} meanwhile {a3.says+e2 welcomed {e2 the review} in the hope, {a3.p she} said}, {a3.says+e1 that a court's blessing
would put {e1 a measure {a3.p she} voted for} beyond argument}.
