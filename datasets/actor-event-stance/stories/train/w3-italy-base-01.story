id: w3-italy-base-01
kind: military base
country: Italy
genre: local paper
english: British
form: passage
event e1: the enlargement of the Monte Sorbo firing range
event e2: the shepherds' entry into the firing zone
actor a1: Gavino Pintus (person)
actor a2: the regional president (person)
actor a3: the army's southern command (organization)
actor a4: Assunta Melis (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 +e1

With four hundred sheep and a borrowed trumpet, {a1 Gavino Pintus} {a1.does-e1+e2 led {e2 the walk through the wire} at dawn}, a few hours before live rounds were due. {a1.says-e1 "{a1.p My} grandfather gave {a3.p them} the first valley. {a3.p They} ate it. Now {a3.p they} ask for {e1 the second}."} Colonel Dario Feltre, speaking for {a3 the army's southern command}, {a3.says-e2 said {e2 the incursion} had been "idiotic and nearly fatal"} {a3.says+e1 and that {e1 the extra 900 hectares} were indispensable to training}. Nor did {a2 the regional president}, {a2.says-e1 who has vowed to fight {e1 the enlargement} all the way to Rome}, have kind words for the flock. {a2.says-e2 Lawsuits win, stunts lose, {a2.p she} snapped, and told {a1.d the shepherd} to take {a1.p his} animals home}. At the bar beside the gate {a4 Assunta Melis} {a4.does+e1 has already put up a sign: Welcome, Second Battalion}.
