id: w2-poland-mining-01
kind: mining licence
country: Poland
genre: local paper
english: British
form: passage
event e1: the lignite mining licence for the Gostków field
event e2: the prime minister's visit to Gostków
actor a1: Bożena Rączka (person)
actor a2: the Gostków-Wschód energy company (organization)
actor a3: Deputy Climate Minister Witold Ambroziak (person)
actor a4: the miners' union local in Bełczyn (organization)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1 -e2

When {e2 the prime minister's helicopter set down behind the school in Gostków}, {a1.does+e2 {a1 Bożena Rączka} was waiting with bread, salt} and a jar of brown tap water. {a1.says+e2 {a1.d The village head} had written fourteen letters asking him to come; "at last somebody in Warsaw owns boots".} {a1.says-e1 What {a1.p she} wanted him to see was the well that ran dry after the test boreholes, and what {a1.p she} wanted from him was the end of {e1 the lignite licence}.} {a4.does-e2 {a4 The miners' union local in Bełczyn} turned {a4.p its} back on the motorcade, literally, in a line 400 metres long.} {a4.says+e1 {e1 The field} means work until 2049, said one man over his shoulder, and no politician with a camera crew was going to take it away.} Inside the cabinet opinion is split. {a3.does-e1 {a3 Deputy Climate Minister Witold Ambroziak} had refused to initial {e1 the concession}, which {a3.p his} superior then signed.} {a2.does+e1 {a2 The Gostków-Wschód energy company} has begun to fence the first sector.}
