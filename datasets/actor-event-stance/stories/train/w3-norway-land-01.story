id: w3-norway-land-01
kind: land reform
country: Norway
genre: local paper
english: British
form: passage
event e1: abolishing the residence duty on farms in Lom
event e2: Kjersti Blakar's resignation from the council
actor a1: Kjersti Blakar (person)
actor a2: the municipal executive board (organization)
actor a3: Oddvar Sulheim (person)
actor a4: young smallholders in the valley (group)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 -e1 =e2

Nobody on the council worked harder for the village than {a1 Kjersti Blakar}, and nobody, {a3.says-e2 says {a3 Oddvar Sulheim}, will be missed more now that {a1.p she} {e2 has handed in {a1.p her} seat}}. {a1.does-e1+e2 {a1.p She} did so on Monday, an hour after {a2.does+e1 {a2 the municipal executive board} voted to let owners keep {a1.p her} valley's farms without living on them}}. {a3.says-e2 "{a3.p I} rang {a1.p her} three times and asked {a1.p her} to stay," {a3 Sulheim} said. "{e2 It} is a loss."} {a3.says+e1 {a3.p He} nonetheless thinks {a1.p she} is wrong about {e1 the residence duty}, an old rule which {a3.p he} says merely filled good houses with unwilling tenants}. For {a4 young smallholders in the valley} the matter looks otherwise. {a4.says-e1 Empty windows do not drive the school bus, {a4.p they} wrote in a joint letter to this newspaper urging the county governor to overturn {e1 the decision}}; {a4.says=e2 of {e2 {a1 Blakar}'s departure} the letter makes no mention}.
