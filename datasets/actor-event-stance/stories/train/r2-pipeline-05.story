id: r2-pipeline-05
kind: oil pipeline
country: Bangladesh
genre: wire report
english: Indian
form: passage
event e1: the Friendship diesel pipeline from India
event e2: the tank lorry owners' strike
actor a1: the Indian high commissioner (person)
actor a2: State Minister Nazrul Huda Patwary (person)
actor a3: tank lorry owners (group)
actor a4: Professor Iqbal Morshed (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

Diesel from a refinery in Assam will reach northern Bangladesh through {e1 a 131-km pipeline} from next month, {a2.says+e1 {a2 State Minister Nazrul Huda Patwary} said on Sunday at the Parbatipur depot, calling {e1 it} a gift to farmers who irrigate in the dry season}. {a1.does+e1 {a1 The Indian high commissioner}, whose government paid most of the cost, opened a valve for the cameras.} {a3.does-e1+e2 {a3 Tank lorry owners} in Rangpur {e2 struck for two days} last week over {e1 the line}}, {a3.says-e1 which {a3.p they} said would leave 1,500 drivers without work}. {a2.says-e2 {a2 Patwary} called {e2 the stoppage} senseless.} {a4.says=e1 Energy expert {a4 Professor Iqbal Morshed} estimated the saving at $6 a barrel compared with railway wagons.}
