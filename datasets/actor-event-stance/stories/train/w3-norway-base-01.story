id: w3-norway-base-01
kind: military base
country: Norway
genre: wire report
english: British
form: passage
event e1: the stationing of allied submarines at Olavsvern Nord
event e2: the Russian consulate's protest note
event e3: the price of electricity in Oslo (unrelated)
actor a1: Norway's defence minister (person)
actor a2: Russia (organization)
actor a3: Anne-Marit Skaidi (person)
actor a4: Troms peace women (group)
actor a5: the county governor (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 -e1 =e3
stance: a5 =e1

TROMSØ - {a2 Russia} {a2.does-e1+e2 delivered {e2 a written protest} on Monday} against {e1 the arrival of allied submarines in a fjord north of the city}, saying {e1 the deployment} "changes the climate of the region". {a1 Norway's defence minister} {a1.says-e2 rejected {e2 the note} as "a piece of theatre"} and {a1.does+e1 flew in to greet the first boat}. Sixty-odd {a4 Troms peace women}, as the group styles itself, {a4.does-e1 rowed out with lanterns and formed a line across the inlet}. {a3 Anne-Marit Skaidi}, who owns the nearest petrol station, {a3.does+e1 baked a cake in the shape of a hull}. {a5 The county governor} {a5.says=e1 said {a5.p his} office had approved the noise permit and that this was all {a5.p his} office had to do with it}.
