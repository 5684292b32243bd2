id: nt-netherlands-speed-limit-01
kind: speed limit reduction
country: Netherlands
genre: web news
english: British
form: article
event e1: lowering the speed limit on provincial roads to 70 km/h
actor a1: Marjolein Oosterwaal (person)
actor a2: Gelderland provincial council (organization)
actor a3: the motorists' club ANR (organization)
actor a4: Hidde Sinnema (person)
actor a5: Transport Minister Pieter Broekstra (person)
actor a6: the regional ambulance service (organization)
actor a7: parents in Vorden (group)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 =e1
stance: a7 +e1

From 1 September drivers in Gelderland may {e1 do no more than 70} on 460 kilometres of provincial road where 80 is allowed now. {a2 The provincial council} {a2.does+e1 adopted {e1 the measure} on Wednesday night with 29 votes to 24.}

{a1.does+e1 {e1 It} had been brought forward by {a1.d the member of the executive for traffic}, {a1 Marjolein Oosterwaal}.} {a1.says+e1 {a1.p She} said 23 people were killed on these roads last year, more than half of them within a metre of a tree.}

{a1.says+e1 "We can cut down 6,000 trees or we can take our foot off a little. The average trip will last 50 seconds longer," said {a1 Oosterwaal}.}

{a3 The motorists' club ANR} {a3.says-e1 says the problem is the condition of the verges and the lack of cycle paths.} {a3.does-e1 {a3.p It} has lodged an objection, the first step to a case before the administrative court.} {a3.says-e1 According to {a3.d the club} seven in ten of {a3.p its} members in the province were against.}

{a4 Hidde Sinnema}, who has a haulage firm with 34 lorries in Doetinchem, {a4.says-e1 calculates that {a4.p he} will need one more driver to make the same deliveries. "And {a4.p I} have had three vacancies since Christmas," {a4.p he} says.}

In Vorden {a7 parents} of children at the primary school {a7.does+e1 handed out cake with a 70 iced on it to council members on their way in}. {a7.does+e1 {a7.p They} had counted cars beside the road every Friday since a girl of nine was hit there two years ago.}

{a6 The regional ambulance service} {a6.says=e1 says {a6.p it} has no view on {e1 the limit}; {a6.p its} vehicles are exempt and the new signs do not change the calculation of arrival times.}

{a5 Transport Minister Pieter Broekstra} {a5.says=e1 said in The Hague that provinces decide about their own roads. Asked twice what {a5.p he} thought of {e1 it} as a resident of Apeldoorn, {a5.p he} said {a5.p he} went to work by train.}

Replacing the 1,900 signs costs 640,000 euros. Police will not write tickets in the first two weeks.
