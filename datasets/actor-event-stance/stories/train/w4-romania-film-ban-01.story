id: w4-romania-film-ban-01
kind: film ban
country: Romania
genre: local paper
english: European
form: passage
event e1: the ban on the documentary about Sibiu's orphanage
event e2: the director's fine for showing it in a barn
actor a1: Teodora Lăzăroiu (person)
actor a2: former residents of the Sibiu orphanage (group)
actor a3: Judge Mircea Holban (person)
actor a4: Emil Stanciu-Roșca (person)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 =e2

For showing {a1.p her} own film to sixty people in a barn at Rășinari, {a1 Teodora Lăzăroiu} {e2 must pay 8,000 lei}. {a3 Judge Mircea Holban}, {a3.does+e1 who granted {e1 the injunction against the documentary} in February}, {a3.does+e2 imposed {e2 the fine} on Monday} and {a3.says+e2 said {a3.p he} would double {e2 it} next time}. {a1.d The director} {a1.does-e1-e2 walked out of the courtroom while {a3.p he} was still speaking, leaving a copy of the film on the clerk's desk}. {e1 The injunction} was sought by {a2 former residents of the Sibiu orphanage}, who say that {a2.p they} are filmed asleep. {a2.says+e1 {a2.p They} want {e1 it} kept in force.} But the fine upset {a2.p them}: {a2.says-e2 "{a2.p We} asked that nobody watch. {a2.p We} never asked that {a1.p she} be ruined, and {a2.p we} would like {e2 the money} given back," one said}. The county prosecutor, {a4 Emil Stanciu-Roșca}, {a4.says=e1=e2 said {a4.p his} office was not a party to either matter}.
