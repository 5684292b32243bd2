id: q6-greece-private-universities-01
kind: private university licensing
country: Greece
genre: newspaper report
english: British
form: article
event e1: the Greek bill to license private universities
event e2: the student occupations of university buildings
event e3: online examinations ordered by rectors
actor a1: Katerina Voulgari (person)
actor a2: Dimokratiki Pnoi (organization)
actor a3: the students' union (organization)
actor a4: the rectors' conference (organization)
actor a5: Thanasis Moraitidis (person)
actor a6: the lecturers' federation (organization)
actor a7: Pelham Overseas (organization)
actor a8: parents' associations (group)
actor a9: Despina Kalfopoulou (person)
actor a10: the police (organization)
stance: a1 +e1 -e2 +e3
stance: a2 -e1 =e2
stance: a3 -e1 +e2 -e3
stance: a4 =e1 -e2 +e3
stance: a5 +e1
stance: a6 -e1 =e2 -e3
stance: a7 +e1
stance: a8 -e2 +e3
stance: a9 =e1
stance: a10 =e2

Greek campuses shut over degree bill

More than 180 faculties in Athens, Salonica and Patras were chained from the inside on Monday as parliament took up {e1 a measure that no Greek government has dared to bring} for half a century.

{e1 It} would let foreign institutions open branches and hand out degrees on a par with those of the state, which has had the field to itself under the constitution of 1975.

{a1 Katerina Voulgari}, {a1.d the education minister}, {a1.says+e1 said 40,000 young Greeks were paying rent in Sofia, Nicosia and Maastricht for something they could have at home. {a1.p She} rejected a request from {a6 the lecturers' federation} to put {e1 the text} off until the autumn.} {a1.says-e2 Of the padlocks {a1.p she} said: 'There is a word for people who stop other people from learning, and it is not student.'}

{a3 The students' union}, {a3.does+e2 which voted for {e2 the sit-ins} faculty by faculty}, {a3.says-e1 fears that money will follow the newcomers. 'First they leave the roof to leak, then they point at the puddle,' one of {a3.p its} leaders said.} 

{a2 Dimokratiki Pnoi}, the largest opposition party, {a2.does-e1 has asked for a roll call on every article and will go to the highest administrative court if {e1 it} is carried}. {a2.says=e2 {a2.p Its} spokesman would not be drawn on {e2 the closed buildings}, which he described as a matter for the assemblies of those concerned.}

Rectors are in the middle. {a4 The rectors' conference} {a4.says=e1 gave parliament nine pages on {e1 the bill} that listed {e1 its} advantages and drawbacks in two columns and recommended nothing.} {a4.says-e2 {a4.p It} was plainer about {e2 the chains}: laboratories with live animals could not be reached, and winter term was three weeks from being lost.}

{a4.does+e3 So {a4.p it} {e3 moved the February papers on to the internet}.} {a1.d The minister}, who had been pressing for that, {a1.does+e3 released 3 million euros for servers}. {a3.d The union} {a3.does-e3 told {a3.p its} members to log in and leave the page blank}. {a6.d The lecturers} {a6.says-e3 said marking by camera was a farce and refused to set questions.}

{a6.p They} {a6.says-e1 have no love for {e1 Ms Voulgari's law} either. {a6.p Their} president called {a1.p her} the ablest minister {a6.p they} had dealt with in years, and said that was what worried {a6.p them}.} {a6.says=e2 Whether to cross {e2 a chained door} is something {a6.d the federation} has left each member to decide.}

{a8 Parents' associations} {a8.says+e3 thanked {a4.d the rectors} for {e3 a way out} that ought to have been found at Christmas.} {a8.does-e2 In Patras a group of {a8.d fathers} turned up with bolt cutters for {e2 the locks} and was turned away by {a10 the police}.} {a10.d A police officer} {a10.says=e2 said a patrol would enter only on a written request from the university, and none had come.}

{a5 Thanasis Moraitidis}, {a5.d a heart surgeon who taught in Boston for 19 years}, {a5.says+e1 told MPs {a5.p he} would come back to run a medical school the day {e1 the licence} was printed. {a5.p He} found the fees in the draft too high and the inspections too few, and hoped both would be put right.}

One applicant is not waiting. {a7 Pelham Overseas}, the foreign arm of a group of English colleges, {a7.does+e1 has paid a deposit on a former tobacco warehouse in Piraeus}. {a7.says {a7.p It} would not comment on matters before parliament.}

{a9 Despina Kalfopoulou}, {a9.d a constitutional lawyer}, {a9.says=e1 said judges had twice struck down lesser attempts and might not do so a third time, since European case law had moved. {a9.p She} thought a ruling unlikely before 2027.}

The vote is due on 8 March. The government has a majority of eight.
