id: w3-netherlands-wind-01
kind: wind farm
country: Netherlands
genre: parliamentary report
english: British
form: passage
event e1: the Zuiderwiek wind farm near the shipping lane
event e2: the Veldkamp amendment halving the number of turbines
actor a1: Annelies Veldkamp (person)
actor a2: Bas Oosterling (person)
actor a3: the climate minister (person)
actor a4: the pilots' association (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2

Better half a park than a shipwreck and then none: with that {a1 Annelies Veldkamp} {a1.does+e2 introduced {e2 an amendment to cut Zuiderwiek from 120 turbines to 60}}, {a1.says+e1 stressing that {a1.p she} wanted {e1 the wind farm} built and soon}. {a2 Bas Oosterling} {a2.says-e1 wanted nothing of the kind. {e1 Zuiderwiek} was a mistake at any size}, {a2.says-e2 {a2.p he} said, and {a2.p he} would vote down {e2 an amendment} that served only to make {e1 it} digestible}. {a3 The climate minister} {a3.says-e2 advised against {e2 the change} as well, though for the opposite reason: {a3.p she} needs every megawatt}. {a4 The pilots' association}, in a letter read into the record, {a4.says-e1 repeated that {e1 the location} is unsafe}, {a4.says+e2 but asked members to adopt {e2 the {a1 Veldkamp} text} "if the choice is between bad and worse"}. {a3.does+e1 The permit for {e1 the park} was signed by {a3.d the minister} in May}.
