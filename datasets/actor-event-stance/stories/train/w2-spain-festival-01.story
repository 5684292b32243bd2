id: w2-spain-festival-01
kind: music festival
country: Spain
genre: local paper
english: British
form: passage
event e1: the Marea Sonora festival on Lobeira beach
event e2: the court's suspension of the festival permit
actor a1: Xurxo Barreiro (person)
actor a2: the Lobeira residents' association (organization)
actor a3: Pilar Outeiral (person)
actor a4: hotel owners along the ría (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1

{a3.says-e1 "{a3.p I} signed {e1 it}, {a3.p I} danced at {e1 it}, and {a3.p I} should have done neither,"} {a3 Pilar Outeiral}, {a3.d mayor of Lobeira}, told a packed council chamber on Thursday night. Hours earlier {e2 a judge in A Coruña had suspended the permit} for {e1 the Marea Sonora festival} until experts count the plover nests, {a3.does+e2 {e2 a decision} {a3.d the mayor} will not contest}. {a2.does+e2 Corks flew at the bar where {a2 the Lobeira residents' association} meets}; {a2.does-e1 {a2.p its} members had filed 212 complaints about {e1 the three-day event}} since 2019. The promoter, {a1 Xurxo Barreiro}, was not laughing. {a1.says-e2+e1 {e2 The order}, {a1.p he} said, rests on a report nobody has read, and "{e1 Marea} plays in August with or without a stamp".} {a4.does+e1 {a4 Hotel owners along the ría} have put up 40,000 euros towards {a1.p his} new sound barriers.}
