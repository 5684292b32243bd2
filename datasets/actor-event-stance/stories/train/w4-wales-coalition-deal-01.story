id: w4-wales-coalition-deal-01
kind: coalition deal
country: Wales
genre: local paper
english: British
form: passage
event e1: the Valleys First–Gwerin pact on Rhondda Fawr council
event e2: the sacking of the independent cabinet members
actor a1: Carwyn Oakley (person)
actor a2: Gwerin's ordinary members (group)
actor a3: Pauline Strange (person)
actor a4: Dr Nerys Protheroe (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 =e1 =e2

A deal to run Rhondda Fawr council was approved by {a2 Gwerin's ordinary members} on Saturday, {a2.does+e1 with 341 voting in favour of {e1 it} and 112 against}. {a1.d Their group leader}, {a1 Carwyn Oakley}, {a1.says+e1 said {e1 it} meant free swimming and the first new library in thirty years}. {a1.p He} was less keen on how the ground had been cleared. {a1.says-e2 {e2 Dismissing the four independents by text message}, {a1.p he} said, was shabby and {a1.p he} had told {a1.p his} new partners so.} One of the four, {a3 Pauline Strange}, who learned the news in a garden centre, {a3.says-e2 called {e2 it} "a disgrace"} and {a3.says-e1 predicted the two parties "deserve each other, but the valley doesn't deserve either"}. {a4 Dr Nerys Protheroe}, {a4.d who studies local government} at Bangor, {a4.says=e1=e2 said {e1 the pact} commands 39 of 58 seats and that {e2 the dismissals} were within the rules}.
