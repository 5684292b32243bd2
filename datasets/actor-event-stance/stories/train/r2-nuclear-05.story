id: r2-nuclear-05
kind: nuclear plant
country: United Kingdom
genre: local paper
english: British
form: passage
event e1: the nuclear power station at Skelby Ness
event e2: the county council's public meeting on the nuclear power station
actor a1: Penrhyn Nuclear (organization)
actor a2: Skelby Says No (organization)
actor a3: Councillor Lionel Braithwaite-Orme (person)
actor a4: Heather Stobbs (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 =e1 +e2
stance: a4 =e1

Campaigners stayed away from {e2 a public meeting} on {e1 the £20bn nuclear power station} on Monday night, {a2.says-e2 calling {e2 it} a sham because questions had to be handed in beforehand}. {a2.says-e1 {a2 Skelby Says No}, which has fought {e1 the plant} since 2009, said {a2.p its} case would be made to the planning inspectorate instead.} {a1.does+e1 {a1 Penrhyn Nuclear}, which intends to start building in 2027}, {a1.does+e2 had sent six engineers} and an exhibition lorry. {a3 Councillor Lionel Braithwaite-Orme}, {a3.does+e2 who organised {e2 the evening}}, {a3.says=e1 said the county council had no view for or against {e1 the development}}. About 70 people came, by the count of {a4 Heather Stobbs}, {a4.d the hall's caretaker}.
