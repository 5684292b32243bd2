id: r3-sugar-03
kind: tax on sugar
country: Philippines
genre: business page
english: Asian
form: passage
event e1: the repeal of the sweetened beverage tax
actor a1: Villarama (person)
actor a2: the finance department (organization)
actor a3: the sari-sari store owners' league (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

{a2.says-e1 {a2 The finance department} opposed {e1 the repeal}, telling the ways and means committee that the excise had brought in P38 billion last year.} {a1.says+e1 {a1 Villarama} countered that the poor were paying most of it} and {a1.does+e1 asked the panel to report out {e1 {a1.p his} bill} before the break}. {a3.says+e1 Storekeepers also want the tax gone, according to {a3 the sari-sari store owners' league}.}
