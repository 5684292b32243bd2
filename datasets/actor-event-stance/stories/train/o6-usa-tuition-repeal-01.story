id: o6-usa-tuition-repeal-01
kind: tuition rule for undocumented students
country: United States
genre: broadcast transcript
english: American
form: article
event e1: ending in-state tuition for undocumented students
actor a1: Rep. Chad Willoughby (person)
actor a2: Rep. Ana Lucia Barrera (person)
actor a3: the Kansas Board of Regents (organization)
actor a4: Ernesto Dominguez (person)
actor a5: the Kansas Farm Alliance (organization)
actor a6: Senate President Tom Vossler (person)
actor a7: Citizens for Lawful Residence (organization)
actor a8: the governor (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1
stance: a8 =e1

HOST: Lawmakers in Topeka are taking another look at who pays what at the state's universities. A bill up for a hearing today {e1 would undo a 2004 law} that lets some students without legal status pay the resident rate. Statehouse reporter Megan Quill is here. What does it say?

QUILL: It's short, four lines. The sponsor is {a1 Representative Chad Willoughby} of Wichita. {a1.says+e1 {a1.p He} told the committee a kid from Tulsa pays $19,000 more over four years than somebody who isn't here lawfully, and {a1.p he} wants that corrected by the fall.} {a1.does+e1 {a1.p He} has lined up 31 cosponsors.}

HOST: How many students is it?

QUILL: About 640. {a3 The Board of Regents} {a3.says-e1 sent {a3.p its} general counsel, who told members that most of them would simply drop out and the campuses would be out $3.1 million.} {a3.does-e1 {a3.d The board} voted 8 to 1 last month to testify.}

HOST: And who else spoke?

QUILL: {a4 Ernesto Dominguez}, {a4.d a junior in engineering} in Manhattan. {a4.p He} came to Kansas at age 3. {a4.says-e1 {a4.p He} said {a4.p his} bill would go from $5,400 a semester to $13,700, and {a4.p he} works nights already.} Then {a7.d a group} from Johnson County, {a7 Citizens for Lawful Residence}. {a7.says+e1 {a7.p It} said federal law forbids the benefit unless every American gets it, and that {a7.p it} would sue if {e1 the bill} died again.}

HOST: I understand farm groups got involved.

QUILL: Right. {a5 The Kansas Farm Alliance} {a5.says endorsed nearly every immigration bill {a1 Willoughby} has carried.} {a5.says-e1 Not {e1 this one}. {a5.p Its} lobbyist said these are members' employees' children, and a veterinary student is a veterinary student.}

HOST: What about Democrats?

QUILL: {a2 Representative Ana Lucia Barrera} from Dodge City {a2.says-e1 asked {a1 Willoughby} how many of the 640 {a1.p he} had talked to. {a1.p He} said none.} {a2.does-e1 {a2.p She} then moved to table {e1 the bill}}, and that failed by one vote.

HOST: Does it pass?

QUILL: The House, probably. In the other chamber {a6 Senate President Tom Vossler} {a6.says=e1 would only tell me that bills come over and {a6.p he} assigns them to committees.} {a1 Willoughby} {a1.says+e1 says {a1.p he} has a commitment for a floor vote by March 20}, so we'll see.

HOST: And {a8 the governor}?

QUILL: {a8.p Her} office said {a8.p she} doesn't comment on bills that haven't reached {a8.p her}. {a8.says=e1 {a8.p She} talked about highways this morning and took no questions.}

HOST: Megan Quill at the Statehouse. Thank you.
