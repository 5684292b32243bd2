id: ed-peru-rail-strike-01
kind: rail strike
country: Peru
genre: live blog
english: American
form: passage
event e1: the train drivers' strike on Line 2 in Lima
actor a1: the Drivers' Association of Line 2 (organization)
actor a2: Transport Minister Gisella Huamaní-Ortiz (person)
actor a3: Metro Este (organization)
actor a4: Yeni Condori (person)
actor a5: the ombudsman's office in Lima (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1

7:05 a.m. Stations opened on time, but no trains have left the Ate depot. {a1 The Drivers' Association of Line 2} {a1.does+e1 called {e1 the stoppage} on Friday after talks on night shifts broke down}.

7:40 a.m. {a2 Transport Minister Gisella Huamaní-Ortiz} {a2.says-e1 tells a morning radio show that {e1 the walkout} is out of proportion and asks crews to return by noon}.

8:15 a.m. {a3 Metro Este}, {a3.d which holds the concession}, {a3.does-e1 has gone to the labor court for an order to resume service}.

8:50 a.m. {a4.says+e1 {a4 Yeni Condori}, a cleaner waiting for a bus on Avenida Ayllón, says {a4.p she} will lose half a day's pay but that the drivers are right to {e1 stop}.}

9:20 a.m. {a5 The ombudsman's office in Lima} {a5.says=e1 says {a5.p it} has sent two observers to the depot}.
