id: w1-us-hospital-closure-01
kind: hospital closure
country: United States
genre: local paper
english: American
form: passage
event e1: the closure of Saint Odile Hospital in Saginaw
event e2: the state's $60 million bailout offer
actor a1: Tri-County Mercy Health (organization)
actor a2: State Rep. Monique Dufresne (person)
actor a3: Earl Pickens (person)
actor a4: the Michigan Taxpayers' Watchdog (organization)
actor a5: Jodi Brandt (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1 -e2
stance: a5 =e1

SAGINAW — {a1.does+e1-e2 {a1 Tri-County Mercy Health} said no to $60 million Tuesday and yes to a Sept. 30 shutdown of {e1 Saint Odile Hospital}.} {a1.says-e2 {a1.d The nonprofit} said {e2 the state's offer} came with strings that would have tied {a1.p it} to "a building {a1.p we} have already grieved."} {a2 State Rep. Monique Dufresne}, {a2.does+e2 who wrote {e2 the bailout} into the budget at midnight}, {a2.says-e1 said {a2.p she} had never been so angry and would ask the attorney general to block {e1 the closing}}. {a4.says-e2 {a2.p She} won't find a friend in {a4 the Michigan Taxpayers' Watchdog}, which said {a1.d Mercy} had done the public a favor by leaving {e2 the check} on the table}; {a4.says=e1 whether the hospital itself should {e1 close}, {a4.d the group} said, was outside {a4.p its} lane}. {a5 Jodi Brandt}, {a5.d a spokeswoman} for Covenant Hill across town, {a5.says=e1 said its ER expects 40 more patients a day}. On the fourth floor, {a3 Earl Pickens}, 79, {a3.does-e1 told {a3.p his} nurse {a3.p he} wasn't leaving}.
