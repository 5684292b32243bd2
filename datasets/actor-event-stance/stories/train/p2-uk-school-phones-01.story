id: p2-uk-school-phones-01
kind: phone ban in schools
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the legal ban on mobile phones in English schools
event e2: head teachers' call to put off the phone law until 2028
actor a1: the government (organization)
actor a2: Marian Tarrow (person)
actor a3: the National Heads' Forum (organization)
actor a4: Handsets Away (organization)
actor a5: Rupert Askill (person)
actor a6: the Classroom Staff Union (organization)
actor a7: Dr Nuala Prentis (person)
actor a8: young carers' charities (group)
actor a9: the Commons education committee (organization)
actor a10: a Treasury source (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 +e1
stance: a6 +e1 +e2
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1 +e2
stance: a10 =e1

Question and answer: The schools bill and handsets

{a1.d Ministers} are to write rules on pupils' telephones into law for the first time. Here is what is known.

What is in the bill?

{a1.does+e1 {e1 Clause 14}, added by {a1 the government} last week, would oblige every state school in England to keep pupils' handsets out of reach from the first bell to the last.} Schools may choose lockers, pouches or a box at the gate. Sixth-form colleges are left out. Present guidance, issued in 2024, is not binding, and about one secondary in nine still lets pupils carry a phone at break.

Who pays?

Schools do, out of existing budgets. {a2 Marian Tarrow}, {a2.d the education secretary}, {a2.says+e1 told MPs on Tuesday it was "simply not the case" that {e1 the duty} would cost a typical school £40,000, as one newspaper had reported. {a2.d Her} officials put it at £11,600 in the first year.} {a10 A Treasury source} {a10.says=e1 said no application for extra money had been received, and that one would be looked at like any other.}

When does it start?

{a2.says-e2 In September, {a2 Ms Tarrow} insists. Asked whether {a2.p she} would give schools until 2028, {a2.p she} said {a2.p she} could see no child whom {e2 two more years} would help.} {a1.does-e2 {a1 The government} has tabled no transitional period.}

What do the schools say?

{a3 The National Heads' Forum}, which represents 9,000 head teachers, {a3.says+e2 wants {e2 the start held back by two years} so that buildings can be adapted}. {a3.p Its} general secretary {a3.says-e1 said {a2.d the secretary of state} was right about sleep, right about bullying and had been generous with {a2.p her} time. "But heads know their own corridors. {e1 A criminal-code approach to a pencil case} is not something {a3.p our} members asked for, and {a3.p we} would rather it were taken out."}

{a6 The Classroom Staff Union} {a6.says+e1 takes the other view on {e1 the clause}, for which {a6.p it} has campaigned since 2021.} {a6.p Its} executive nevertheless {a6.does+e2 put {a6.p its} name to {a3.d the heads'} letter {e2 on the timetable}, because teaching assistants have not been told who will do the searching.}

Is there opposition in parliament?

Not much. {a5 Rupert Askill}, who speaks for the opposition on schools, {a5.says+e1 complained that {a2 Ms Tarrow} had voted against the same wording from {a5.p his} own side 18 months ago. "{a5.p We} shall walk through the lobby with {a2.p her} all the same," {a5.p he} said.}

{a9 The Commons education committee}, which has members from five parties, {a9.says=e1 could not agree a line on {e1 the principle} and printed both arguments in full}. {a9.says+e2 {a9.p It} did recommend, by eight votes to two, that {e2 the commencement date be moved}.}

And outside?

{a4 Handsets Away}, a parents' network with 140,000 subscribers, {a4.does+e1 has hired a bus to tour marginal constituencies before third reading}. {a4.says-e2 A founder, Esme Lidgate, said {e2 every further term} meant another year group lost.}

{a8 Young carers' charities} have been to see {a2.d the secretary of state} twice. {a8.says-e1 {a8.p They} say that some 90,000 pupils look after a sick parent and have to be reachable, that an exemption left to each school is no exemption, and that the voluntary guidance had served them better.}

Does it work?

{a7 Dr Nuala Prentis}, {a7.d who ran a study of 41 schools for a Midlands university}, {a7.says=e1 found no difference in test marks, slightly better reported behaviour and a rise in lost property. "Both camps quote {a7.p me}," {a7.p she} said. "What the numbers cannot tell you is whether you should do it."}
