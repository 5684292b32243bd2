id: w4-cameroon-royal-visit-01
kind: royal visit
country: Cameroon
genre: wire report
english: African
form: passage
event e1: Prince Aurel of Lichtenau's visit to Limbe
event e2: the payment of a chieftaincy title fee by the prince
actor a1: Chief Ephraim Mokoko Lyonga (person)
actor a2: the Bakweri Land Claims Group (organization)
actor a3: Prince Aurel of Lichtenau (person)
actor a4: council sweepers (group)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1
stance: a4 =e1

A European prince whose great-great-uncle planted rubber on Mount Cameroon has returned to the scene. {a3 Prince Aurel of Lichtenau} {a3.says+e1 said on arriving in Limbe that {a3.p he} had "waited {a3.p my} whole life for {e1 this week}"}. {a1 Chief Ephraim Mokoko Lyonga} {a1.does+e1 received {a3.p him} with drums} and, in return for {e2 four million francs paid into the palace account}, {a1.does+e2 gave {a3.p him} a red cap and a title}. The amount came from {a1.d the chief} {a1.p himself}. {a1.says+e2 {a1.p He} saw nothing in {e2 it} to hide; the palace roof leaks, {a1.p he} said.} {a2 The Bakweri Land Claims Group} {a2.does-e1 kept {a2.p its} members away} and {a2.says-e2 denounced {e2 the sale}, as {a2.p it} put it, of the one thing the Germans had left behind}. {a4 Council sweepers}, who have cleaned the same street three times since Monday, {a4.says=e1 said {a4.p they} did not know who was coming}.
