id: w3-greece-refugee-01
kind: refugee camp
country: Greece
genre: local paper
english: British
form: passage
event e1: the new reception camp at Plagia
event e2: the islanders' vigil at the Plagia site
actor a1: Plagia residents (group)
actor a2: Father Nektarios Voulgaris (person)
actor a3: the migration ministry (organization)
actor a4: Doctors of the Archipelago (organization)
actor a5: Eleni Stamatopoulou (person)
stance: a1 -e1 +e2
stance: a2 +e1 +e2
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1 =e2

Candles, folding chairs and a pot of lentil soup: {a1.does+e2 by midnight on Saturday some 300 {a1 Plagia residents} were sitting across the track} along which {a3.does+e1 {a3 the migration ministry} means to bring {a3.p its} first containers}. {a1.says-e1 "{a1.p We} have one doctor for {a1.p ourselves}," a woman said, to applause. "There will be no {e1 camp} on this hill."} {a2.does+e2 {a2 Father Nektarios Voulgaris} brought the soup}, {a2.says+e2 and said {a2.p he} was proud of a village that could still {e2 sit together} in the cold}. {a2.says+e1 {a2.p He} would be prouder, {a2.p he} went on to a good deal of muttering, if it opened the track in the morning, because people sleeping in a quarry needed {e1 a roof} more than Plagia needed a view}. From quite another side, {a4 Doctors of the Archipelago} {a4.says-e1 refuses to work in {e1 the facility}, which {a4.p it} calls a prison with a playground}. Police sergeant {a5 Eleni Stamatopoulou} {a5.does=e1=e2 counted heads, noted the hour and moved one badly parked van}.
