id: w3-southkorea-press-01
kind: press law
country: South Korea
genre: parliamentary report
english: American
form: passage
event e1: punitive damages for false news reports
event e2: the opposition's boycott of the media committee
event e3: the Busan ferry inquiry (unrelated)
actor a1: Rep. Hyun Mi-rae (person)
actor a2: Rep. Oh Chang-gil (person)
actor a3: the Association of Regional Dailies (organization)
actor a4: Speaker Bok Jae-hyung (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 =e3
stance: a4 =e1 -e2

Half the chairs were empty when the media committee took up {e1 the bill to let courts award five times the damage done by a false report}. {a2 Rep. Oh Chang-gil} {a2.does+e2 had led {a2.p his} 11 colleagues out before the gavel}, {a2.says-e1 telling reporters in the corridor that {e1 the measure} was "a muzzle with a price tag."} {a1.does+e1 {a1 Rep. Hyun Mi-rae}, {a1.d the bill's author}, went ahead and read {e1 it} into the record} {a1.says-e2 and said people who love free speech should try staying in the room}. {a4 Speaker Bok Jae-hyung} {a4.says-e2 deplored {e2 the walkout} too, reminding {a2.d the absentees} that {a2.p they} are paid to attend}; {a4.says=e1 on {e1 the merits}, {a4.p he} said, {a4.d the chair} has no voice}. {a3 The Association of Regional Dailies} {a3.does-e1 ran a blank front page in all 38 of {a3.p its} titles}.
