id: w4-portugal-bomb-attack-01
kind: bomb attack
country: Portugal
genre: wire report
english: British
form: passage
event e1: the letter bomb sent to the Setúbal animal-testing lab
event e2: the closure of the Setúbal laboratory
actor a1: Green Claw (organization)
actor a2: Professor Rui Falcato (person)
actor a3: the League for Animal Dignity (organization)
actor a4: Inspector Célia Bragança (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1

A parcel that exploded in the hands of a laboratory assistant in Setúbal on Friday was posted in Lisbon two days earlier, police said. {a4 Inspector Célia Bragança}, who is leading the case, {a4.says=e1 said {e1 the device} contained black powder and was similar to one intercepted last year}. {a1.says+e1+e2 A message on a website used by {a1 Green Claw} said more parcels would follow until {e2 the laboratory was shut for good}.} {a3 The League for Animal Dignity}, which has picketed the place since 2016, {a3.says-e1 condemned {e1 the attack} without reservation and cancelled this weekend's protest out of respect for the assistant, who lost two fingers}. {a3.says+e2 {a3.p Its} own demand has not changed, {a3.p its} president added: {e2 the doors must close}, by law and not by gunpowder.} {a2 Professor Rui Falcato}, who runs the lab, {a2.says-e1 spent the night at the hospital and called {e1 the bombers} cowards}. {a2.says-e2 Work will resume on Monday, {a2.p he} said.}
