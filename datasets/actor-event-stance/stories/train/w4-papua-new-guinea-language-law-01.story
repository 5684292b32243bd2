id: w4-papua-new-guinea-language-law-01
kind: language law
country: Papua New Guinea
genre: local paper
english: Australian
form: passage
event e1: the act ending village-language classes in elementary schools
event e2: the minister's apology tour of Madang villages
actor a1: Education Minister Francis Kaupa (person)
actor a2: Gesau Elementary's board (organization)
actor a3: Sister Monika Aiwa (person)
actor a4: Hanna Ostergard (person)
stance: a1 -e1 +e2
stance: a2 -e1 =e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

Ministers do not often travel the Rai Coast by banana boat to say sorry for a law they inherited. {a1 Education Minister Francis Kaupa} {a1.does+e2 has now done {e2 it} in nine villages}, {a1.says-e1 telling parents that {a1.p he} would have {e1 the act} repealed if it took  {a1.p him} the rest of {a1.p his} term}. Before {a1.p he} came,  {a2 Gesau Elementary's board} {a2.does-e1 had resolved to go on teaching in Gesau regardless}. {a2.p Its} chairman heard {a1.d the minister} out, shook hands and, asked what {a2.p he} made of {e2 the visit}, {a2.says=e2 said it had rained}. {a3 Sister Monika Aiwa}, who runs the mission school up the hill, refused to ring the bell for {a1.p him}. {a3.does-e2 {a3.p She} kept the children in class until the boat had left.} {a3.says+e1 {e1 The change to English}, {a3.p she} said, was the first sensible thing to come out of Waigani in years, "and now {a1.p he} apologises."} {a4 Hanna Ostergard}, a {a4.d linguist} who has spent six seasons on the coast, {a4.says=e1=e2 is recording both the lessons and the speeches and says {a4.p she} is there to listen}.
