id: t1-uruguay-cameras-01
kind: facial recognition cameras
country: Uruguay
genre: local paper
english: American
form: passage
event e1: the facial recognition cameras at Montevideo's stadiums
event e2: the fans' mask protest
actor a1: Uruguay's Interior Ministry (organization)
actor a2: Atlético Cerrito Norte (organization)
actor a3: Pilar Izaguirre (person)
actor a4: home supporters (group)
actor a5: Referee Gonzalo Trías (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 =e1
stance: a4 -e1 +e2
stance: a5 +e1

There was no way to tell on Sunday who was watching the derby in La Teja, which was the idea. {a4.does-e1+e2 Some 3,000 {a4.d home supporters} wore {e2 identical papier-mâché masks} to defeat {e1 the scanners} fitted above the turnstiles in May.} {a1.says-e2 A prank that put children at risk, was the verdict of {a1 Uruguay's Interior Ministry}}, {a1.says+e1 which credits {e1 the devices} with 41 arrests and wants {e1 them} in every ground by spring}. For visiting club {a2 Atlético Cerrito Norte} the afternoon was doubly irritating. {a2.says-e1 {a2.p Its} board refused from the start to install {e1 what the treasurer calls "a police lineup with popcorn"}, and has a lawsuit pending.} {a2.says-e2 But {e2 the masks}, {a2.p it} said in a note to the league, had hidden the men who threw bottles at {a2.p its} bus, and should be punished.} {a5 Referee Gonzalo Trías}, {a5.d who was hit by a battery in 2022 and lost the sight of one eye}, {a5.says+e1 said {a5.p he} sleeps better since {e1 they} were switched on}. {a3 Pilar Izaguirre} of the data protection authority {a3.says=e1 expects to rule in November and would not anticipate the outcome}.
