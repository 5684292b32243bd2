id: w2-germany-memorial-01
kind: memorial unveiling
country: Germany
genre: local paper
english: British
form: passage
event e1: the unveiling of the memorial to the deserters in Celle-Nord
event e2: the veterans' wreath-laying on the same day
actor a1: Ottilie Brandhorst (person)
actor a2: the Lüneburg Heath Comrades' League (organization)
actor a3: Mayor Jens-Peter Hauschild (person)
actor a4: Captain Malte Ingwersen (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

Two ceremonies, three hundred metres and one world apart, took place in Celle-Nord on Sunday morning. At the station, {a1.does+e1 {a1 Ottilie Brandhorst}, 91, drew the cloth from {e1 a concrete door that commemorates soldiers shot for running away}}; {a1.p her} father was one of them. {a1.says+e1 "{a1.p I} have been ashamed of the wrong thing all {a1.p my} life," {a1.p she} said.} {a2.does+e2 In the churchyard {a2 the Lüneburg Heath Comrades' League} laid {e2 a wreath} for those who had stayed}, {a2.says-e1 and {a2.p its} chairman spoke of "a door for cowards" that ought to be carted off by night}. {a3.does+e1 {a3 Mayor Jens-Peter Hauschild}, who had found the money for {e1 the memorial},} {a3.says-e2 had asked {a2.d the league} to choose another day and called {e2 its counter-event} "a calculated discourtesy".} {a1.says=e2 {a1 Brandhorst} was asked about {e2 the wreath} too. "They have their dead," {a1.p she} said. "{a1.p I} don't judge that."} {a4.says=e1=e2 {a4 Captain Malte Ingwersen}, sent by the army to both, confined {a4.p himself} to saluting twice.}
