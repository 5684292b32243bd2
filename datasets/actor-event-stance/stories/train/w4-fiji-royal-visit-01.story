id: w4-fiji-royal-visit-01
kind: royal visit
country: Fiji
genre: local paper
english: Australian
form: passage
event e1: the Countess of Wexcombe's visit to Levuka
event e2: the repainting of Beach Street for the visit
actor a1: Adi Mereseini Tuisawau (person)
actor a2: the Levuka Heritage Committee (organization)
actor a3: Jone Ravouvou (person)
actor a4: the British high commission (organization)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1 +e2
stance: a4 =e1

Painters have been at work on Beach Street since Sunday, ahead of {e1 the Countess of Wexcombe's arrival} next Thursday, and not all of Levuka is pleased with the colour. {a2 The Levuka Heritage Committee}, {a2.does+e1 which first suggested the town to the organisers of {e1 the tour}}, {a2.says-e2 said the pale pink was "an insult to 1874" and asked for {e2 the work} to stop}. {a1 Adi Mereseini Tuisawau}, {a1.does+e1 who will present the countess with a whale's tooth}, {a1.says+e2 thinks the street has not looked so well since {a1.p her} wedding}. {a3.d Contractor} {a3 Jone Ravouvou} {a3.says=e1 had not heard of the countess until last month and will be fishing on {e1 the day}}. {a3.says+e2 "But {a3.p I} like the job. Long may {e2 it} go on," {a3.p he} said, loading {a3.p his} roller.} {a4 The British high commission} {a4.says=e1 would say only that the programme had not been finalised}.
