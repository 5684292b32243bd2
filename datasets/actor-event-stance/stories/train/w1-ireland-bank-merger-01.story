id: w1-ireland-bank-merger-01
kind: bank merger
country: Ireland
genre: business page
english: British
form: passage
event e1: the merger of Corrib Savings Bank and Tolka Bank
event e2: the plan to close 31 branches
event e3: the reopening of the Galway ferry pier (unrelated)
actor a1: Corrib Savings Bank (organization)
actor a2: Deirdre Mulqueen (person)
actor a3: the Irish Bank Clerks' Association (organization)
actor a4: Fiachra Tansey (person)
stance: a1 +e1 +e2 =e3
stance: a2 -e1
stance: a3 +e1 -e2
stance: a4 =e1

Shareholders in {a1 Corrib Savings Bank} will be asked on 4 March to approve {e1 its union with Tolka Bank}, {a1.says+e1 a tie-up {a1.d the lender} has courted for the better part of six years}. {a2.d One of them} has made up {a2.p her} mind. {a2.says-e1 "{a2.p I} like the people at Tolka, {a2.p I} admire what they have done, and {a2.p I} will be voting every share {a2.p I} have against {e1 this}," said {a2 Deirdre Mulqueen}, {a2.d whose family holds 6 per cent}.} Rather more surprisingly, {a3.says+e1 {a3 the Irish Bank Clerks' Association} has come out in favour, reasoning that two weak employers are worse than one strong one}. {a3.says-e2 What {a3.p it} will not accept, {a3.p it} says, is a single shutter coming down}: {a1.does+e2 the prospectus lists {e2 31 branches for closure}}, eleven of them in Mayo. {a4 Fiachra Tansey} of Dunmore Brokers {a4.says=e1 put the odds of {e1 the deal} going through at "evens, give or take"}.
