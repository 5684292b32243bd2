id: w3-greece-wind-01
kind: wind farm
country: Greece
genre: live blog
english: British
form: passage
event e1: the wind farm on Mount Ochtho
event e2: the Council of State's suspension of the works
actor a1: Monastery of Agia Kyriaki (organization)
actor a2: Aiolos Karystia (organization)
actor a3: Fotini Delivani (person)
actor a4: Stratos Makrygiannis (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

11.42 The bells you can hear on our stream are those of the {a1 Monastery of Agia Kyriaki}, {a1.does+e2 rung for a quarter of an hour after news came that {e2 the judges had stopped the bulldozers}}. 11.55 Reaction from {a2.d the developer}. {a2 Aiolos Karystia} {a2.says-e2 says {e2 the order} is "disproportionate" and that {a2.p it} will ask for {e2 it} to be lifted within days}; {a2.does+e1 eleven of {e1 the nineteen turbines} are already on a ship}. 12.10 {a3 Fotini Delivani}, {a3.d the deputy mayor}, has called in. {a3.says+e1 "{a3.p I} can't pretend {e1 they}'re pretty, but {e1 they} were going to pay for {a3.p our} desalination plant,"} {a3.p she} tells us, {a3.says-e2 before describing {e2 the ruling} as a slap}. 12.31 For those asking what happens next: {a4 Stratos Makrygiannis}, {a4.d our legal correspondent}, {a4.says=e1=e2 explains that {e2 the stay} lasts until the full hearing in October and tells us nothing about how the court sees {e1 the project}}. 12.40 {a1.says-e1 The abbess has posted one line: "The mountain was here first."}
