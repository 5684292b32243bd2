id: w3-chile-nuclear-01
kind: nuclear plant
country: Chile
genre: local paper
english: American
form: passage
event e1: the small reactor proposed for Taltal
event e2: the mayor's study trip to Finland
event e3: the cholera outbreak in Arica (unrelated)
actor a1: Mayor Gladys Araya (person)
actor a2: Norte Cobre (organization)
actor a3: Ulises Rojo (person)
actor a4: Taltal Without Atoms (organization)
stance: a1 =e1 +e2 =e3
stance: a2 +e1 +e2
stance: a3 -e2
stance: a4 -e1 -e2

TALTAL - Six officials, eight nights, $27,400, one reactor: {a1 Mayor Gladys Araya} {a1.does+e2 leaves on Friday for {e2 a look at how the Finns do it}}. {a1.says=e1 {a1.p She} swears {a1.p she} has not made up {a1.p her} mind. "If {a1.p I} knew what {a1.p I} thought of {e1 the thing}, {a1.p I} would stay home and save the airfare," {a1.p she} told council}. The bill for {e2 the tickets} goes to {a2 Norte Cobre}, {a2.does+e1+e2 {a2.d the copper company} that wants {e1 the plant} for {a2.p its} desalination pumps and has paid for everything down to the mittens}. {a4 Taltal Without Atoms} {a4.says-e1 said there was nothing to learn about {e1 a reactor on a fault line} that a seismograph could not teach for free}, {a4.does-e2 and padlocked the town hall's minivan}. Councilman {a3 Ulises Rojo} {a3.says-e2 objected to {e2 the junket} too, on grounds of taste: in a drought year, {a3.p he} said, you don't go to look at snow}.
