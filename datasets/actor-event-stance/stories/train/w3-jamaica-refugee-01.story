id: w3-jamaica-refugee-01
kind: refugee camp
country: Jamaica
genre: local paper
english: British
form: passage
event e1: housing Haitian arrivals at the old Robins Bay camp
event e2: the deportation of nineteen Haitians from Robins Bay
actor a1: Pastor Everton Mullings (person)
actor a2: the national security ministry (organization)
actor a3: Charmaine Pinnock (person)
actor a4: Rights for All Kingston (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 -e1 -e2

Before the boat was even dry, {a1 Pastor Everton Mullings} had found mattresses. {a1.does+e1 {a1.p He} swept out the three dormitories {a1.p himself}} and {a1.does-e2 on Thursday stood in the gateway, arms wide, when the bus came for {e2 nineteen of the arrivals}}. {a1.says-e2 "They were eating breakfast. What manner of country takes a man from his porridge?"} {a2 The national security ministry} {a2.says+e2 said {e2 the removals} were lawful, orderly and would continue}; {a2.says-e1 {a2.p it} wants {e1 the camp} emptied, since, a release read, "Robins Bay was never approved for anybody."} To {a4 Rights for All Kingston}, {a4.does-e2 which has sued over {e2 the bus}}, {a1.d the pastor}'s mattresses are no answer either: {a4.says-e1 people who ask for asylum belong among other people, {a4.p it} argues, not {e1 behind a fence with a nurse on Tuesdays}}. {a3 Charmaine Pinnock} is {a3.d that nurse}. {a3.does+e1 {a3.p She} has started coming on Saturdays as well, unpaid}.
