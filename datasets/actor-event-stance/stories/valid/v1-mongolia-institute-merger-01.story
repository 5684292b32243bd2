id: v1-mongolia-institute-merger-01
kind: university merger
country: Mongolia
genre: live blog
english: Asian
form: passage
event e1: the merger of the Railway Institute with the State Polytechnic
event e2: the cancellation of the coal export auction (unrelated)
actor a1: Rector Tsolmon Ganbold (person)
actor a2: a group of the institute's alumni (group)
actor a3: Narantuya Dashdorj (person)
actor a4: Professor Khulan Erdene (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1 =e2
stance: a4 =e1 =e2

11:42 {a3.d The minister} is on {a3.p her} feet. {a3.says+e1 {a3 Narantuya Dashdorj} tells deputies that {e1 the merger} "was decided on the evidence and will be
carried out on the calendar", that is by 1 September.}

11:55 Shouting from the gallery, where {a1 Rector Tsolmon Ganbold} of the Railway Institute has got up from {a1.p his} seat. {a1.says-e1 "You
do not couple a locomotive to a bicycle!" {a1.p he} calls out}, and {a1.does-e1 leaves the hall before {a3.d the minister} can answer}.

12:10 Worth recalling, says {a4 Professor Khulan Erdene}, {a4.d who studies school reform at the Academy}, that of nine such {e1 unions} in a decade three raised
graduation rates, three lowered them and three made no difference. {a4.says=e1 "So {a4.p I} make no forecast,"
{a4.p she} messages us.}

12:31 Not everyone with a railway badge is on {a1.d the rector}'s side. {a2.does+e1 {a2.d A group of the institute's alumni}, 140 of {a2.p them}
engineers, has handed in a petition asking the house not to water {e1 the plan} down}.
