id: w3-vietnam-fishing-01
kind: fishing quota
country: Vietnam
genre: wire report
english: Asian
form: passage
event e1: the tuna catch ceiling in Binh Thuan
event e2: the coast guard's detention of the boat Hai Phat 07
actor a1: Chau Van Nghia (person)
actor a2: the fisheries sub-department (organization)
actor a3: Southern Tuna Canners (organization)
actor a4: the boat's crew (group)
stance: a1 +e1 -e2
stance: a2 +e1 =e2
stance: a3 =e1 +e2
stance: a4 -e2

PHAN THIET - {a1.d A trawler owner} who campaigned for catch limits has lost {a1.p his} own boat to them. {a1 Chau Van Nghia}'s vessel Hai Phat 07 was {e2 impounded on Thursday} with 4 tonnes more yellowfin than the province's new ceiling allows. {a1.says-e2 {a1.p He} called {e2 the seizure} "the work of a bad scale" and demanded {a1.p his} boat back}. {a1.says+e1 "And still {a1.p I} say the limit is right. Print that as well."} {a4 The boat's crew}, {a4.d eleven men from Phu Quy}, {a4.does-e2 refused to leave the deck}. {a2 The fisheries sub-department}, {a2.does+e1 which set {e1 the ceiling}}, {a2.says=e2 referred all questions about {e2 the detention} to the coast guard}. {a3 Southern Tuna Canners} {a3.says+e2 commended the patrol} {a3.says=e1 but said {a3.p it} was "studying" {e1 the limit itself} and would not be hurried to a view}.
