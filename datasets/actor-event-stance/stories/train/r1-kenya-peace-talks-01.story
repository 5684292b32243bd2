id: r1-kenya-peace-talks-01
kind: peace talks
country: Kenya
genre: wire report
english: African
form: passage
event e1: the Nairobi talks between Sudan's warring generals
actor a1: Mutahi (person)
actor a2: Sudan's army (organization)
actor a3: the paramilitary Desert Shield Forces (organization)
actor a4: the African Union (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a2 Sudan's army} {a2.says-e1 will not send a delegation to {e1 peace talks in Nairobi} this month, {a2.p its} foreign ministry said}, accusing {a1 Mutahi} of favouring {a3 the paramilitary Desert Shield Forces}. {a1.d The Kenyan leader} {a1.says+e1 denied this and said {e1 the meeting} would go ahead}. {a3.d The paramilitaries}, whose commander visited {a1.p him} in January, {a3.says+e1 have confirmed {a3.p they} will attend}. {a4 The African Union} {a4.says=e1 said only that {a4.p it} was in contact with all parties}.
