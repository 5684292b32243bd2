id: w1-france-vaccination-01
kind: vaccination drive
country: France
genre: wire report
english: British
form: passage
event e1: the cattle vaccination drive in the Jura
event e2: the slaughter of infected herds
event e3: the Besançon clock fair (unrelated)
actor a1: Agriculture Minister Pascaline Dufay (person)
actor a2: the Mountain Breeders' Confederation (organization)
actor a3: Éloi Grandvaux (person)
actor a4: Italy (organization)
actor a5: Dr Romane Jacquier (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 -e1
stance: a5 =e3

LONS-LE-SAUNIER, France — Army vets began {e1 vaccinating 180,000 cattle} in the Jura on Tuesday against lumpy skin disease, a virus that has already cost the region 2,100 animals, most of them {e2 put down by order of the state}. {a1.does+e1 {a1 Agriculture Minister Pascaline Dufay} held the halter of the first cow}. {a1.says+e2 Of {e2 the culls} {a1.p she} said there would be more, because stopping halfway would make the dead ones pointless.} {a2 The Mountain Breeders' Confederation} {a2.does+e1 provided 600 volunteers for {e1 the campaign}} {a2.does-e2 and, on the same morning, parked manure trailers around the farm where {e2 the next herd} was due to be killed}. Neither suits {a3 Éloi Grandvaux}, who sells bulls abroad. {a3.says-e2 {e2 Killing} is barbaric, {a3.p he} said}, {a3.says-e1 and a vaccinated bull unsaleable: leave both alone and isolate the sick}. {a4 Italy} {a4.does-e1 responded to {e1 the injections} by closing {a4.p its} border to French calves}. {a5 Dr Romane Jacquier}, the chief vet, could not be reached.
