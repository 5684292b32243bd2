id: r2-nuclear-02
kind: nuclear plant
country: Turkey
genre: wire report
english: British
form: passage
event e1: the nuclear plant at Gökburun
actor a1: Energy Minister Orhan Keskinel (person)
actor a2: Cyprus (organization)
actor a3: Melek Sarıoğlu (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a1.does+e1 {a1 Energy Minister Orhan Keskinel} on Saturday laid the foundation for the third unit of {e1 the Gökburun nuclear plant}} and {a1.says+e1 said the first reactor would be supplying power within 18 months}. {a2.says-e1 {a2 Cyprus}, 85 km to the south, repeated {a2.p its} demand that work be stopped because the site lies in an earthquake zone.} {a3 Melek Sarıoğlu}, {a3.d a geologist at a state university}, {a3.says=e1 said the nearest active fault had last moved in 1872 and that its risk was still being studied}.
