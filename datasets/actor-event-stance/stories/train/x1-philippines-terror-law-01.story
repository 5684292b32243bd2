id: x1-philippines-terror-law-01
kind: terror law
country: Philippines
genre: wire report
english: Asian
form: article
event e1: the bill extending detention of terror suspects to 45 days
event e2: the students' black ribbon campaign
actor a1: the Senate (organization)
actor a2: Sen. Ramon Escudilla (person)
actor a3: Sen. Patricia Lacson-Umali (person)
actor a4: the National Defense College Students' Assembly (organization)
actor a5: Mikaela Dimayuga (person)
actor a6: Gen. Orlando Bacani (person)
actor a7: the Free Legal Aid Circle (organization)
actor a8: Sultan Abdulwahid Macapundag (person)
actor a9: Malacañang (organization)
actor a10: Dean Victor Arceo (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1 =e2
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1
stance: a10 =e1 =e2

MANILA, Philippines — Voting 15-6 with one abstention, {a1 the Senate} on Wednesday night {a1.does+e1 passed on third and final reading {e1 a bill that allows authorities to hold suspected terrorists for up to 45 days without charge}}.

{e1 Senate Bill 2917}, principally authored by {a2 Sen. Ramon Escudilla}, more than triples the maximum period of detention and lets the police freeze bank accounts before a court order is issued.

{a2 Escudilla}, {a2.d a former Marine general}, {a2.says+e1 said {e1 the measure} was a response to the bombing of a bus terminal in Iligan City last October, which left 26 people dead}.

{a2.says+e1 "The bomber was in {a2.p our} hands and {a2.p we} let him go on the 14th day because the laboratory needed 20," {a2.p he} said in {a2.p his} sponsorship speech. "{e1 This bill} is for the 26, and for the next 26 whose names we do not know."}

{a3 Sen. Patricia Lacson-Umali}, who led the opposition to {e1 the bill}, {a3.says-e1 said {e1 it} would be struck down within the year}.

{a3.says-e1 "In 45 days a body can be broken, and the bruises can heal," {a3.p she} said in explaining {a3.p her} negative vote. "{a3.p My} own father was held for 40 days in 1983. {a3.p I} cannot in conscience write that number into law."}

As senators debated, {a4.does-e1+e2 hundreds of members of {a4 the National Defense College Students' Assembly} {e2 tied black ribbons} to the perimeter fence}.

{a5 Mikaela Dimayuga}, {a5.d 20}, {a5.d one of the organizers}, {a5.says-e1 said students feared that {e1 the law} would be used against activists who have been red-tagged}. {a5.says+e2 {e2 The campaign} would spread to 40 campuses by next week, {a5.p she} said.}

{a3 Lacson-Umali} {a3.does+e2 came out during a recess to pin {e2 a ribbon} on {a3.p her} blouse}. {a2 Escudilla} {a2.says-e2 dismissed {e2 the action} as "a school project" and said the ribbons would be better worn for the victims}.

{a6.d Philippine National Police chief} {a6 Gen. Orlando Bacani} {a6.says+e1 thanked senators for "giving {a6.p our} investigators time to do their work"}. {a6.says=e2 As for {e2 the ribbons}, police would respect any peaceful expression as long as the road was not blocked, {a6.p he} said.}

{a7 The Free Legal Aid Circle} {a7.says-e1 said {a7.p it} was already drafting a petition to the Supreme Court against {e1 the legislation}}.

Reaction in Mindanao was mixed. {a8 Sultan Abdulwahid Macapundag}, who heads a council of elders in Lanao del Sur, {a8.says=e1 said {a8.p he} had relatives on both sides of {e1 the question}. "{a8.p We} have buried those killed by bombs and {a8.p we} have searched for those taken at night. Ask {a8.p me} which is worse and {a8.p I} cannot answer," {a8.p he} told reporters by phone.}

{a9 Malacañang} {a9.says=e1 said the President would study {e1 the bill} once it reached his desk, declining to say if he would sign {e1 it}}.

{a10 Dean Victor Arceo}, {a10.d a constitutional law expert}, {a10.says=e1 said the charter's three-day limit applied when the privilege of the writ of habeas corpus was suspended and it was unsettled whether it applied otherwise}. {a10.says=e2 {a10.p He} did not expect {e2 the student protest} to affect the justices either way.}

The House of Representatives approved a counterpart measure in December.
