id: o7-croatia-latin-lessons-01
kind: school subject removal
country: Croatia
genre: newspaper report
english: British
form: article
event e1: dropping compulsory Latin from the grammar schools
actor a1: Damir Vukelić (person)
actor a2: the Society of Classics Teachers (organization)
actor a3: Snježana Barbir (person)
actor a4: the Forum of School Principals (organization)
actor a5: the Chamber of Technology Firms (organization)
actor a6: Bishop Ante Jelavić (person)
actor a7: the pupils' council (organization)
actor a8: the state institute for teacher training (organization)
actor a9: Lucija Perkov (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 =e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1

{e1 From September 2027 first-year grammar school pupils in Croatia will have two hours of computing where the timetable now says Latin}, {a1.says+e1 {a1.d education minister} {a1 Damir Vukelić} said in Zagreb on Monday.}

Schools may go on offering the language as an option if at least 15 pupils sign up.

{a1 Mr Vukelić} {a1.says+e1 said 43,000 children a year were taught declensions they had forgotten by the summer. {a1.p He} dismissed a request by {a2 the Society of Classics Teachers} for a trial in one county before {e1 the change}, saying there had been "enough commissions".}

{a2.d The society} {a2.says-e1 said 380 teachers would lose part of their hours and that 15 pupils could not be found in small towns.} {a2.does-e1 {a2.p It} has collected statements from 90 doctors and lawyers for a hearing in parliament}.

{a3.d {a2.p Its} president}, {a3 Snježana Barbir}, {a3.says-e1 said the number of hours had been cut in 1995 and again in 2011, each time with the assurance that it was the last. "{a3.p I} ask {a1.d the minister} to name one country where grammar got better afterwards," {a3.p she} said.}

{a4 The Forum of School Principals} {a4.says+e1 said a third of {a4.p its} members had no qualified Latin teacher and relied on pensioners.} {a5 The Chamber of Technology Firms} {a5.does+e1 has promised 4,000 laptops}.

{a7 The pupils' council} {a7.says+e1 said nine out of ten who answered {a7.p its} poll would choose computing.}

{a6 Bishop Ante Jelavić}, {a6.d who is responsible for Church schools}, {a6.says=e1 said these had their own programme and were not concerned. {a6.p He} did not want to join the dispute. The Church was often suspected of owning the language, {a6.p he} said.}

{a8 The state institute for teacher training} {a8.does=e1 will hold courses from January for those who have to retrain}. {a8.says=e1 Some 120 places were available, {a8.p it} said.}

{a9 Lucija Perkov}, {a9.d who teaches Latin and French} in Sinj, {a9.says=e1 said {a9.p she} had enrolled for one. {a9.p She} had been through so many reforms that {a9.p she} no longer had a view, {a9.p she} added.}

{a3 Ms Barbir} {a3.does-e1 said goodbye to reporters with an announcement that {a3.p she} would be at the ministry's door every Monday until the vote on the budget}.
