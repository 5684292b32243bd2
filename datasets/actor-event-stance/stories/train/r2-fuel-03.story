id: r2-fuel-03
kind: fuel subsidy removal
country: Ghana
genre: local paper
english: African
form: passage
event e1: the removal of the premix fuel subsidy
event e2: the creation of a fisheries bank (unrelated)
actor a1: Kojo Amissah-Bentil (person)
actor a2: Canoe Fishers' Council (organization)
actor a3: Deputy Energy Minister Gifty Awuni (person)
actor a4: Emmanuel Larweh (person)
stance: a1 =e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1 =e2

Fishermen at Apam queued with empty drums on Wednesday, the first day without {e1 the subsidy on premix fuel}. The price per gallon went from 8 to 19 cedis. {a2.does-e1 {a2 The Canoe Fishers' Council} has petitioned the president}, {a2.says-e1 asking that {e1 the subsidy} be brought back until the end of the bumper season}. {a3.says+e1 {a3 Deputy Energy Minister Gifty Awuni} said most of the fuel had been smuggled to sawmills and the state could not go on paying for it.} {a1 Kojo Amissah-Bentil}, {a1.d who runs the landing beach}, {a1.says=e1 said 14 canoes went to sea that morning instead of the usual 60}. {a4.says=e1 {a4 Emmanuel Larweh}, a lecturer in fisheries, was at the beach to interview crews for a study and said it was too early to speak of effects.}
