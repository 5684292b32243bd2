id: nv-nepal-census-question-01
kind: census question
country: Nepal
genre: wire report
english: Asian
form: article
event e1: dropping the mother tongue question from the census
actor a1: Bishnu Prasad Koirangi (person)
actor a2: the National Data Office (organization)
actor a3: the Federation of Hill Languages (organization)
actor a4: Sarmila Thokwa (person)
actor a5: Rajkumar Yadunandan (person)
actor a6: Ingrid Faltinsen (person)
actor a7: teachers hired as enumerators (group)
actor a8: the finance ministry (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1

KATHMANDU - Nepal's next census form will have 71 questions instead of 80, and one of those {e1 left out} has brought crowds to the gates of the statistics building.

{a2 The National Data Office} {a2.does+e1 published the form on Sunday without the line that asks what language a person first spoke at home}.

{a1 Bishnu Prasad Koirangi}, {a1.d {a2.p its} director general}, {a1.says+e1 said each question added 90 seconds to an interview and that the answers on language had hardly changed between the last two counts.}

{a3 The Federation of Hill Languages} {a3.does-e1 told {a3.p its} members not to open the door to enumerators}. {a4.d {a3.p Its} chairwoman}, {a4 Sarmila Thokwa}, {a4.says-e1 said 120 languages were taught in schools on the strength of those figures.}

{a4.says-e1 "A language that is not counted gets no textbook, no teacher and no radio hour," {a4 Thokwa} said.} {a4.does-e1 {a4.p She} handed in a petition with 200,000 names on Monday}, accompanied by several hundred people in traditional dress.

{a1.says+e1 {a1 Koirangi} received {a4.p her} for ten minutes. {a1.p He} said afterwards that the forms had gone to the printer.}

{a5 Rajkumar Yadunandan}, {a5.d a lawmaker from the southern plains}, {a5.does-e1 has registered a motion ordering {a2.d the office} to reprint them}. {a5.says-e1 {a5.p He} said speakers of Maithili and Bhojpuri had the same interest in {e1 the matter} as people in the hills.}

The cost of the count has risen to 6.2 billion rupees. {a8 The finance ministry}, which had asked for cuts, {a8.says+e1 said {a8.p it} had approved the shorter version and that no money existed for another.}

{a6 Ingrid Faltinsen}, {a6.d a demographer} who advised on the two previous counts, {a6.says-e1 praised the training of field staff but said {a2.d the office} was breaking a series that went back to 1952 to save less than one rupee a head.}

In Pokhara, {a7 teachers hired as enumerators} {a7.says=e1 said {a7.p they} had been told to refer all complaints to Kathmandu. {a7.p They} start work on 9 November.}
