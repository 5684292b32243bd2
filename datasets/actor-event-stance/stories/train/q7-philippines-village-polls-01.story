id: q7-philippines-village-polls-01
kind: village election postponement
country: Philippines
genre: newspaper report
english: Asian
form: article
event e1: the postponement of the December barangay elections
event e2: the petition to the Supreme Court against the delay
event e3: the mayors' plan to appoint officers in charge
actor a1: Sen. Wilfredo Catacutan (person)
actor a2: Rep. Maribel Dumlao (person)
actor a3: the poll body (organization)
actor a4: the league of village captains (organization)
actor a5: Atty. Josefa Tanglao (person)
actor a6: Kabataan sa Purok (organization)
actor a7: the budget department (organization)
actor a8: Mayor Hernani Yulo-Pacquing (person)
actor a9: Rogelio Bantug (person)
actor a10: an interior undersecretary (person)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 -e3
stance: a3 =e1 =e2
stance: a4 +e1 -e3
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 +e1
stance: a8 +e1 +e3
stance: a9 +e1 +e2
stance: a10 =e1 +e3

Captains to stay another year under Senate text

MANILA - Some 42,000 village heads whose terms run out on 30 December would {e1 keep their seats until November next year} under a bill approved by the Senate on Tuesday night, 17 to four.

{a1 Sen. Wilfredo Catacutan}, {a1.d the principal author}, {a1.says+e1 said 11 billion pesos had been set aside for ballot boxes in provinces where the classrooms in which to put them were lost to two typhoons. {a1.p He} denied that {a1.p he} was doing a favour to the captains, one of whom is {a1.p his} son. "The boy asked {a1.p me} to let him lose on schedule," {a1.p he} said.}

It would be the fifth time in 12 years that the village vote {e1 has been put off}.

{a5 Atty. Josefa Tanglao}, who won a similar case two years ago, {a5.does+e2 was at the clerk's window in Padre Faura when it opened on Wednesday}, with 60 pages and a map. {a5.says-e1 {a5.p She} said a term of three years that lasts five is not a term but a tenancy.} With {a5.p her} were members of {a6 Kabataan sa Purok}, a youth group, {a6.does+e2 which had photocopied {e2 the pleading} overnight}. {a6.says-e1 {a6.p Its} members who turned 18 since the last contest have never chosen anybody, {a6.p its} convener said.}

In the House {a2 Rep. Maribel Dumlao} of Nueva Ecija {a2.does-e1 moved three times to return the text to committee and lost each time.} {a2.says {a2.p She} thanked {a1.d the senator} for answering {a2.p her} letters and called {a1.p him} the best-prepared man in the building.} {a2.p She} has not joined those who went to court.

{a4 The league of village captains} {a4.does+e1 hung tarpaulins with the faces of the 17 along Roxas Boulevard before the count was final.} {a4.says+e1 {a4.p Its} president would have preferred two years.}

What is to happen should the justices intervene after 30 December is another matter. City mayors would like {e3 to name caretakers from among their own staff}. {a8 Mayor Hernani Yulo-Pacquing} of a southern port city, who put a plan to that effect to the mayors' convention in August, {a8.does+e3 has already drawn up a list of 86.} {a8.says+e1 {a8.p He} described the Senate's work as "overdue mercy" for towns with roofs to mend.}

{a4.d The captains} {a4.does-e3 walked out of the convention when {e3 the list} was passed around.} {a1 Catacutan} {a1.says-e3 said nobody had fought for elected villages in 1987 to see them run by a mayor's driver}, and {a1.does-e3 inserted a line under which those in office hold over.} On that {a1.p he} has an ally: {a2 Dumlao} {a2.says-e3 promised to "sleep on the rostrum" before {a2.p she} let {e3 the caretakers} in.}

{a10 An interior undersecretary} {a10.does+e3 circulated a draft order last week that would let mayors fill empty halls within 48 hours.} {a10.says=e1 As for the calendar, {a10.p he} said, {a10.p his} office follows whichever law is in the gazette on the morning.}

{a7 The budget department} {a7.does+e1 has moved the 11 billion to the reconstruction of schools} and sent the senators a table of the savings. {a3 The poll body} {a3.says=e1 said printing would go on until {a3.p it} was told in writing to stop.} {a3.says=e2 {a3.p It} would give the justices any figures they asked for, a commissioner said.}

{a9 Rogelio Bantug}, {a9.d a captain} in Tarlac for 14 years, takes a line of {a9.p his} own. {a9.says+e1 {a9.p He} is glad of the extra months: a bridge is half built.} {a9.says+e2 All the same {a9.p he} gave 500 pesos to {a5 Tanglao}'s costs, because {a9.p he} wants the justices to say once and for all who may move the date.}

{a1 Catacutan} {a1.says-e2 asked {a5.d the lawyer} to "let the court enjoy its recess" and said {a1.p he} would ask the solicitor general to have {e2 the case} dismissed.}
