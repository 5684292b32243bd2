id: w4-lebanon-film-ban-01
kind: film ban
country: Lebanon
genre: live blog
english: American
form: passage
event e1: the ban on the film "Salt Road"
event e2: the rooftop screening in Mar Mikhael
actor a1: Rima Kanaan-Doueihy (person)
actor a2: the Censorship Bureau (organization)
actor a3: Father Elias Mrad (person)
actor a4: Tarek Soubra (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

8:40 p.m. — Police are on the stairs. {a2 The Censorship Bureau} {a2.does-e2 sent them with an order to switch off {e2 tonight's rooftop showing}}, the first since {a2.p it} {a2.does+e1 struck {e1 "Salt Road" from every cinema in the country} on Friday}. 8:52 — {a1 Rima Kanaan-Doueihy}, {a1.d the director}, {a1.does+e2 has plugged the projector back in, to loud applause}. {a1.says-e1 "Four minutes about a checkpoint, and {a2.p they} are afraid of four minutes," {a1.p she} tells the crowd.} 9:05 — An unexpected voice. {a3.d The priest} whose complaint about a baptism scene was cited in {e1 the order}, {a3 Father Elias Mrad}, phones in to say {a3.says-e1 {a3.p he} "never asked that anyone be forbidden to see anything"}. {a3.says-e2 {a3.p He} still wishes {e2 the roof crowd} would disperse before somebody falls.} 9:15 — {a4 Tarek Soubra}, {a4.d the building's janitor}, asked whose side {a4.p he} is on: {a4.says=e1=e2 "The elevator's."}
