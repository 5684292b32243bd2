id: w3-zambia-police-01
kind: police reform
country: Zambia
genre: parliamentary report
english: African
form: passage
event e1: the bill to create a civilian police complaints board
event e2: the motion to send the bill back to committee
actor a1: Mutinta Hamoonga (person)
actor a2: Kelvin Chisanga (person)
actor a3: Police Officers' Welfare Association (organization)
actor a4: Given Sikazwe (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

Moving the second reading, {a1 Mutinta Hamoonga} (Monze East) {a1.says+e1 told the House that no officer of good conduct had anything to fear from {e1 a board of civilians}}. {a2 Mr Chisanga} (Kabushi North) {a2.does+e2 rose at once to propose that {e2 the measure return to committee}}, {a2.says-e1 calling {e1 it} "a visitors' book for criminals"}. Not so, {a3.says+e1 argued a memorandum from the {a3 Police Officers' Welfare Association}, laid on the table: officers falsely accused had waited years to be cleared, and {e1 an outside body} would clear them sooner}. {a1.says-e2 {a1 Ms Hamoonga} described {e2 the motion} as a burial with flowers}. {a4 Given Sikazwe}, in the chair, {a4.says=e1=e2 ruled that both {e1 the bill} and {e2 the amendment to defer {e1 it}} were in order and that {a4.p he} would put {e2 the latter} to a vote first}. {a2 Kelvin Chisanga}'s side lost by nine.
