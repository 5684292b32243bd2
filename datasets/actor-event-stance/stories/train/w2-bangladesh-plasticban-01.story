id: w2-bangladesh-plasticban-01
kind: plastic ban
country: Bangladesh
genre: local paper
english: Asian
form: passage
event e1: the ban on polythene bags in Khulna's markets
event e2: the fish sellers' shutdown
actor a1: Abdul Quddus Mridha (person)
actor a2: Rupsha River Keepers (organization)
actor a3: the city corporation (organization)
actor a4: Shirin Akter Lovely (person)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 =e1 +e2

Wet hilsa does not sit well in a jute sack. {a1.says-e1 That is the whole of the argument, says {a1 Abdul Quddus Mridha}, {a1.d a wholesaler} of thirty years, who has asked {a3.d the corporation} in writing to take {e1 the polythene ban} back.} And yet {a1.does-e2 {a1.p his} shutter was up on Sunday}, one of only nine at Rupsha ghat, {a1.says-e2 for "hungry customers did not make {e1 this law}".} Elsewhere the stalls stood bare. {a4.does+e2 {a4 Shirin Akter Lovely} had walked the lanes since dawn with a hand mike, urging sellers to keep {e2 the shutdown} peaceful and complete}; {a4.says=e1 on {e1 the ban} itself {a4.p she} has, {a4.p she} admits, no view, {a4.p her} quarrel being with the fines collected at midnight.} {a3.does+e1 Magistrates sent by {a3 the city corporation} seized 400 kilograms of bags all the same.} {a2.says+e1-e2 The {a2 Rupsha River Keepers} handed them tea and called {e2 the stoppage} "a strike against a river".}
