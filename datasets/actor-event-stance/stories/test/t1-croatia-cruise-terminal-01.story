id: t1-croatia-cruise-terminal-01
kind: cruise terminal
country: Croatia
genre: business page
english: British
form: passage
event e1: the cruise terminal at Šibenik
event e2: the city referendum on the cruise terminal
actor a1: Mayor Frane Bulat-Radić (person)
actor a2: Jadranske Luke (organization)
actor a3: the boatmen of Dolac (group)
actor a4: Vesna Skračić (person)
actor a5: the state election commission (organization)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 +e1 +e2
stance: a4 -e1 +e2
stance: a5 =e1

Šibenik will {e2 vote on 9 June} on whether ships of 300 metres may tie up below its cathedral, and hardly anybody is where one would look for them. {a1 Mayor Frane Bulat-Radić} {a1.says-e1 is against {e1 the 80-million-euro terminal}, which {a1.p he} says would "drown the town in lanyards"}; {a1.says-e2 {a1.p he} is also against {e2 asking the town}, since in {a1.p his} view a council elected to decide should decide}. {a2.says+e1 Port operator {a2 Jadranske Luke} is impatient to start piling this autumn.} {a3.does+e2 {e2 It} is being held because {a3.d the boatmen of Dolac} went round with clipboards:} {a3.says+e1 sure of winning, {a3.p they} want {e1 the quay} built with the people's seal on it}. And {a4 Vesna Skračić}, {a4.d who runs the campaign for a No}, {a4.says+e2 is grateful to {a3.p them} for {e2 the chance}}, {a4.says-e1 certain as {a4.p she} is that {e1 the project} will sink}. {a5.says=e1 {a5 The state election commission} reminded all parties that {a5.p it} supervises the count and holds no view on {e1 ports}.}
