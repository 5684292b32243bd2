id: v1-austria-composer-lane-01
kind: street renaming
country: Austria
genre: local paper
english: British
form: passage
event e1: the renaming of Hans-Wohlmuth-Gasse in Graz
event e2: the explanatory plaque on Hans-Wohlmuth-Gasse
actor a1: Professor Edeltraud Kainz (person)
actor a2: Councillor Roland Strempfl (person)
actor a3: the Wohlmuth family (group)
actor a4: the Geidorf district council (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 -e2

GRAZ. A plaque is what one gives to a house where somebody was born, {a1 Professor Edeltraud Kainz} told a packed meeting on Wednesday, not to a man who wrote marches for the SS. {a1.says-e2+e1 "Explaining him at every corner is merely a longer way of honouring him. {e1 Take the name down}."}
{a2 Councillor Roland Strempfl} had gone in hoping for a compromise. {a2.says+e2 {e2 Two hundred words in enamel} would teach schoolchildren more than a blank wall}, {a2.says-e1 whereas {e1 a new name}, in {a2.p his} judgment, "lets the city forget what it did"}. Then an elderly gentleman in the fourth row stood up and introduced himself as the composer's nephew. {a3.says+e1 {a3 The Wohlmuth family}, he
said, had met at Easter and would be relieved to see {e1 the lane called something else}, preferably before the autumn.} {a4.does-e2 {a4 The Geidorf district council} voted the same night against paying for {e2 any plaque}}, {a4.does=e1 and put off {e1 the larger question} until a commission has reported}.
