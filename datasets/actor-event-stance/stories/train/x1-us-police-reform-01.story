id: x1-us-police-reform-01
kind: police reform
country: United States
genre: local paper
english: American
form: article
event e1: moving mental health calls from police to unarmed teams
actor a1: the Toledo City Council (organization)
actor a2: Councilwoman Renee Stubblefield (person)
actor a3: Police Chief Harlan Dietz (person)
actor a4: the Lake Erie Patrolmen's Lodge (organization)
actor a5: Vince Marchetti (person)
actor a6: Mayor Carl Wozniacki-Boone (person)
actor a7: Tamika Rawlings (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1

TOLEDO, Ohio — {a1.does+e1 {a1 The Toledo City Council} voted 7-5 Tuesday night to {e1 take police officers off most mental health calls and send unarmed crisis teams instead}}.

{e1 The ordinance}, which takes effect July 1, creates 24 crisis responder positions inside the fire department at a cost of $3.1 million a year. Armed officers will still go when a weapon is reported.

{a1.d The council} took up {e1 the idea} after the death last fall of Deshawn Rawlings, 22, who was shot by an officer while his family waited for an ambulance.

{a2.says+e1 "{e1 This} is not about punishing anybody in a uniform," said {a2 Councilwoman Renee Stubblefield}, {a2.d the sponsor}. "{e1 It}'s about sending the right person to the door."}

{a7 Tamika Rawlings}, {a7.d his older sister}, {a7.says+e1 sat in the front row with {a7.p her} hands over {a7.p her} face as the roll was called. "{a7.p I} called for help and {a7.p I} got a gun," {a7.p she} said afterward. "If {a1.p they} had done {e1 this} a year ago, {a7.p my} brother would be 23."}

{a3 Police Chief Harlan Dietz}, {a3.d a 31-year veteran}, {a3.says+e1 surprised some in the room by speaking in favor}. {a3.says+e1 {a3.p He} said {a3.p his} officers went on 6,800 such calls last year and were trained for them "for exactly 16 hours."}

{a3.says+e1 "{a3.p I} didn't want {e1 this} when {e1 it} was first pitched to {a3.p me}. {a3.p I}'ve come around," {a3 Dietz} told {a1.d the council}. "Give {a3.p me} those hours back and {a3.p I}'ll put them into burglaries."}

{a4 The Lake Erie Patrolmen's Lodge}, {a4.d the union for 560 officers}, {a4.says-e1 said {a4.p it} would file a grievance, arguing {e1 the change} hands over work covered by {a4.p its} contract}.

{a4.p Its} president, {a5 Vince Marchetti}, {a5.says-e1 said social workers would get hurt. "There's no such thing as a routine call. Ask any of the widows {a5.p I}'ve sat with," {a5.p he} said.}

{a6 Mayor Carl Wozniacki-Boone}, who has 10 days to sign or veto, {a6.says=e1 said through a spokeswoman that {a6.p he} was reviewing {e1 the measure} and had not made a decision}.
