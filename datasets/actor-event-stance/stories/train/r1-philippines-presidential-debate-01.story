id: r1-philippines-presidential-debate-01
kind: presidential debate
country: Philippines
genre: local paper
english: Asian
form: passage
event e1: the televised debate on the West Philippine Sea
actor a1: Balagtas-Reyna (person)
actor a2: the Commission on Elections (organization)
actor a3: Mayor Dimaculangan (person)
actor a4: Radyo Kapuluan (organization)
actor a5: retired admiral Noel Catapang (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 =e1

{a1 Balagtas-Reyna} {a1.says-e1 has begged off from {e1 Sunday's debate}, citing an earlier commitment in Davao}, {a2 the Commission on Elections} said. {a2.d The poll body} {a2.says+e1 said {e1 it} would proceed with four candidates} and {a4 Radyo Kapuluan}, {a4.does+e1 which is airing {e1 it} live}, {a4.says+e1 said an empty chair would be left on the stage}. {a3 Mayor Dimaculangan}, second in the latest survey, {a3.does+e1 has cleared {a3.p her} schedule for three days to prepare}. {a5 Retired admiral Noel Catapang} {a5.does=e1 will put the questions}.
