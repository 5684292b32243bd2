id: r2-wall-04
kind: border wall
country: Spain
genre: wire report
english: British
form: passage
event e1: the raising of the Melilla border fence to ten metres
actor a1: Interior Minister Gonzalo Urdiales (person)
actor a2: Valla Cero (organization)
actor a3: Civil Guard officers (group)
actor a4: Morocco (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

Spain is to raise {e1 the fence around its enclave of Melilla} to 10 metres in places and strip it of razor wire, {a1.says+e1 {a1 Interior Minister Gonzalo Urdiales} said on Tuesday after touring the frontier}. {a1.says+e1 {a1.p He} said {e1 the higher barrier} would be both safer and harder to climb.} {a3.says+e1 An association of {a3 Civil Guard officers}, 23 of whom were hurt in a mass crossing in June, said {a3.p it} had been asking for {e1 this} since 2018.} {a2.says-e1 {a2 Valla Cero}, a collective of lawyers, said people would fall from a greater height and called {e1 the works} illegal.} {a4 Morocco}, on the other side, {a4.does=e1 did not react}.
