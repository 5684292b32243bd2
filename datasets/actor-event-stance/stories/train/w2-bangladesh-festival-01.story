id: w2-bangladesh-festival-01
kind: music festival
country: Bangladesh
genre: wire report
english: Asian
form: passage
event e1: the Baul music festival in Kushtia
event e2: the attack on the festival stage
actor a1: Rezaul Karim Shah (person)
actor a2: the Committee for Pious Kushtia (organization)
actor a3: Superintendent Nazneen Sultana (person)
actor a4: Mawlana Idris Ahmad (person)
actor a5: singers from Meherpur (group)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 =e1 -e2
stance: a4 -e1 -e2
stance: a5 +e1

KUSHTIA – {e1 The two-day festival of Baul songs} opened on Friday night with a burnt smell and a new stage. {e2 Masked men had set fire to the old one} on Wednesday. {a1.says-e2 Organiser {a1 Rezaul Karim Shah} called {e2 the arson} a shame on the soil of Lalon} and {a1.does+e1 rebuilt the platform with bamboo and borrowed lights}. {a2 The Committee for Pious Kushtia}, {a2.does-e1 which had asked the district administration to cancel {e1 the event}}, said {a2.p it} had learned of {e2 the fire} from the radio. {a4.says-e1-e2 {a4 Mawlana Idris Ahmad}, a scholar who also objects to {e1 the gathering} and says so every Friday, said nobody who carries petrol in the dark speaks for {a4.p him}.} {a3.says-e2 {a3 Superintendent Nazneen Sultana} called {e2 it} "a crime, whoever's sermon inspired it" and said three suspects were held.} {a3.says=e1 {a3.p She} would not be drawn on whether {e1 the festival} ought to have gone ahead.} {a5.does+e1 {a5 Singers from Meherpur} walked fourteen kilometres when the buses were stopped, and sang until dawn.}
