id: w4-lebanon-rail-line-01
kind: rail line
country: Lebanon
genre: local paper
english: American
form: passage
event e1: the revival of the Beirut–Tripoli railway
event e2: the eviction of families from the old stations
event e3: the fishing season's early end (unrelated)
actor a1: Carlos Naffah (person)
actor a2: Umm Bilal Shahine (person)
actor a3: the Batroun municipality (organization)
actor a4: a Mediterranean Development Bank team (group)
stance: a1 +e1 -e2
stance: a2 =e1 -e2
stance: a3 -e1 =e3
stance: a4 =e1

Fifty families living in disused railroad stations between Beirut and Tripoli have been {e2 told to leave} by the end of August. {a2 Umm Bilal Shahine} was born in the ticket office at Amchit and {a2.does-e2 has bolted its door from inside}. {a2.says=e1 Trains come or don't come, {a2.p she} says, {a2.p she} has never had an opinion about trains.} {a1 Carlos Naffah} has had nothing but. {a1.d The founder of a train lovers' club}, {a1.says+e1 {a1.p he} has lobbied for {e1 the line's return} since the war ended}, and {a1.does-e2 last week {a1.p he} stood in front of a bailiff's van at Jbeil so that a family could finish its lunch}. {a1.says-e2 "{a1.p I} want rails, not orphans," {a1.p he} said.} {a3 The Batroun municipality} {a3.says-e1 wants no rails: {a3.p it} has told the ministry {e1 the route} now runs through 60 licensed restaurants}. {a4 A Mediterranean Development Bank team} {a4.says=e1 is studying the numbers and has promised nothing}.
