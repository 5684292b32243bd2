id: o3-greece-school-prayer-01
kind: school prayer
country: Greece
genre: newspaper report
english: British
form: article
event e1: ending compulsory morning prayer in Greek schools
actor a1: Lefteris Mandalakis (person)
actor a2: the Holy Synod (organization)
actor a3: the union of theology teachers (organization)
actor a4: Metropolitan Nektarios of Kozani (person)
actor a5: Despina Karavia (person)
actor a6: Laiki Symmachia (organization)
actor a7: Stavroula Prountzou (person)
actor a8: the inspectorate (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

From next September Greek pupils will no longer have to line up in the yard at 8.15 and recite the Lord's Prayer, according to {e1 a circular} {a1.does+e1 that {a1.d the education minister} signed on Monday.}

{a1 Lefteris Mandalakis} {a1.says+e1 said 84,000 children in state schools belong to no church or to another one.} {a1.says+e1 "Those who wish to pray will find a room and ten minutes. Nobody will be marked as absent," {a1.p he} told a press conference.}

{a3.does-e1 {a3 The union of theology teachers} reacted by calling {a3.p its} members to Athens for a rally on the 22nd.} {a3.says-e1 A child who is sent to a separate room every morning learns that faith is something to hide, said {a3.p its} secretary, who noted that exemptions had been granted on request since 2006.}

{a2.says-e1 {a2 The Holy Synod}, which met for six hours on Tuesday, recalled that the constitution names the development of religious conscience as an aim of education. {a2.p It} asked parents to write to head teachers.}

At least one senior cleric did not go along with the others. {a4 Metropolitan Nektarios of Kozani} {a4.says+e1 said {a4.p he} had argued in the meeting for accepting {e1 the change}, because words spoken under threat of a bad conduct mark were of no use to the Church.}

{a6 Laiki Symmachia}, the largest opposition party, {a6.says-e1 said {a6.p it} would tear up {e1 the circular} within a hundred days of an election.} {a6.says {a6.p It} praised {a1 Mandalakis} for raising school budgets.}

{a5 Despina Karavia}, {a5.d a member of parliament for the junior coalition party}, {a5.does+e1 had tabled the same thing four times since 2015.} {a5.says+e1 {a5.p She} asked only that {e1 it} come before Easter.}

{a8 The inspectorate} {a8.says=e1 will send guidance on rooms and supervision in May}, an official said.

{a7 Stavroula Prountzou}, {a7.d head of a primary school} in Larissa, {a7.says=e1 said {a7.p she} had 212 pupils, one spare room and, so far, no instructions. {a7.p She} would not say what {a7.p she} thought.}

{a1.says+e1 {a1 Mandalakis} said {a1.p he} had set aside three weeks for talks but not for a change of date.}
