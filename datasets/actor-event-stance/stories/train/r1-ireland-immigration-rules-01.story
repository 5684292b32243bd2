id: r1-ireland-immigration-rules-01
kind: immigration rules
country: Ireland
genre: local paper
english: Irish
form: passage
event e1: housing asylum seekers at the Kilbrannan convent
event e2: the blockade of the convent gates
actor a1: Integration Minister Niall Costigan (person)
actor a2: Kilbrannan Says No (organization)
actor a3: Sister Assumpta Dwane (person)
actor a4: Tipperary Community Welcome (organization)
actor a5: Superintendent Ger Sexton-Hale (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 +e1
stance: a5 =e2

Protesters from {a2 Kilbrannan Says No} {a2.does-e1+e2 {e2 blocked the gates} of the former convent for a fourth night}, after {a1 Integration Minister Niall Costigan} {a1.does+e1 signed a contract to {e1 accommodate 90 asylum seekers there}}. {a3 Sister Assumpta Dwane}, {a3.does+e1 whose order leased the building to the State}, {a3.says+e1 said people fleeing war should be given a bed}. {a4.does+e1 Volunteers with {a4 Tipperary Community Welcome} have been collecting school bags and bicycles for {e1 the arrivals}.} {a5 Superintendent Ger Sexton-Hale} {a5.says=e2 said gardaí were keeping the road open}.
