id: w3-tanzania-takeover-01
kind: company takeover
country: Tanzania
genre: local paper
english: African
form: passage
event e1: the takeover of Kilimo Bank by Sahel Trust
event e2: the savers' demonstration outside Kilimo Bank
actor a1: Kilimo Bank (organization)
actor a2: Sahel Trust (organization)
actor a3: Mama Adelina Shirima (person)
actor a4: the central bank (organization)
actor a5: Inspector Dotto Magesa (person)
stance: a1 +e1
stance: a2 +e1 =e2
stance: a3 -e1 +e2
stance: a4 =e1
stance: a5 =e2

ARUSHA. Several hundred depositors marched to the head office of {a1 Kilimo Bank} on Friday over {e1 {a1.p its} plan to be bought by a Dakar-based group}. {a3.says-e1 "{a3.p We} built {a1.p it} with coffee money, sack by sack. Nobody asked {a3.p us}," said {a3 Mama Adelina Shirima}}, 68, {a3.does-e1+e2 who closed {a3.p her} account at the counter and then joined {e2 the crowd} outside}. {a1.says+e1 {a1.d The bank}'s managing director said {e1 the offer} was the best way to protect savings}. {a2.says+e1 {a2 Sahel Trust} expects completion by March}; {a2.says=e2 {a2.p it} said {e2 demonstrations} were a matter for the authorities}. {a4 The central bank} {a4.says=e1 said the application was "receiving attention"}. {a5 Inspector Dotto Magesa} {a5.says=e2 reported no arrests and put {e2 the turnout} at 400}.
