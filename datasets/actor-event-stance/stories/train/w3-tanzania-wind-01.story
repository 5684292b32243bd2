id: w3-tanzania-wind-01
kind: wind farm
country: Tanzania
genre: local paper
english: African
form: passage
event e1: the Makambako wind farm
event e2: the compensation offer to Makambako sunflower growers
event e3: the merger of two football clubs in Tanga (unrelated)
actor a1: Sunflower growers in Makambako (group)
actor a2: Upepo Power Tanzania (organization)
actor a3: Councillor Tumaini Sanga (person)
actor a4: Father Deodatus Mhagama (person)
stance: a1 +e1 -e2
stance: a2 +e2
stance: a3 =e1 -e2 =e3
stance: a4 =e1 =e2

Makambako. {a1.says+e1 "{a1.p We} want the light, write that first," said an elder of the {a1 sunflower growers in Makambako}, and everyone on the benches nodded}. Then {a1.p they} voted, by raised hoe, {a1.does-e2 to reject {e2 TSh 900,000 an acre}}. {a2 Upepo Power Tanzania}, {a2.does which has put up {a2.p its} measuring mast and two of {e1 34 turbines}}, {a2.says+e2 said {e2 the sum} was one and a half times the market and would not be raised}. {a3 Councillor Tumaini Sanga} {a3.says-e2 told the meeting {e2 it} was an insult to a planted field}. {a3.says=e1 When someone asked if {a3.p she} was for {e1 the turbines} at all, {a3.p she} answered that {a3.p her} voters were divided in two and so was {a3.p she}}. {a4 Father Deodatus Mhagama}, who had been asked to chair, {a4.does=e1=e2 gave each side the same ten minutes and closed with a prayer for rain}.
