id: w3-italy-nuclear-01
kind: nuclear plant
country: Italy
genre: live blog
english: British
form: passage
event e1: the return of nuclear power at Trino
event e2: the opposition's call for a referendum on Trino
actor a1: the environment minister (person)
actor a2: Marina Colonnello (person)
actor a3: Confederazione Riso (organization)
actor a4: the Piedmont regional council (organization)
actor a5: Giorgio Attanasio (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1
stance: a5 +e1 +e2

10:02 {a1 The environment minister} is on {a1.p his} feet. {a1.says+e1 "In 2035 there will be a reactor at Trino, and you will thank us for {e1 it},"} {a1.p he} tells the chamber. 10:09 Heckling. {a1.says-e2 {a1.p He} calls {e2 the demand for a popular vote} "a referendum on the twentieth century" and says the government will oppose {e2 it} in the Constitutional Court}. 10:31 {a2 Marina Colonnello} replies for the opposition: {a2.says+e2 half a million signatures by Easter, {a2.p she} promises}. {a2.says-e1 "Twice Italians said no. What part was unclear?"} 10:45 {a5 Giorgio Attanasio}, from {a1.d the minister}'s own benches, breaks ranks. {a5.says+e1 {a5.p He}'d vote for {e1 Trino} with both hands}, {a5.says+e2 but {e2 let people be asked}, {a5.p he} says, and let us win}. 11:04 From outside: {a3 Confederazione Riso} {a3.does-e1 has tipped a lorryload of unhusked rice on the steps}, reading "cooling water wanted". 11:20 {a4 The Piedmont regional council} {a4.says=e1 says {a4.p it} will study the dossier and has "no prior position"}.
