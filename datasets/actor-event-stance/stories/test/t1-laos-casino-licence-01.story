id: t1-laos-casino-licence-01
kind: casino licence
country: Laos
genre: business page
english: Asian
form: passage
event e1: the casino licence for Golden Stupa Resort
event e2: the hydropower tariff review (unrelated)
actor a1: Golden Stupa Resort (organization)
actor a2: Somchit Vongdara (person)
actor a3: the hotel owners (group)
actor a4: Mekong Frontier Research (organization)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 +e1
stance: a4 =e1 =e2

Khammouane is about to get its first roulette wheel. {e1 A licence for 99 years}, three-quarters of it untaxed, was approved for {a1 Golden Stupa Resort} in Thakhek on Monday by the provincial investment board. {a2.does-e1 The one hand raised against {e1 it} was that of {a2 Somchit Vongdara}}, {a2.d who sits on the board for the Women's Union}. {a2.says-e1 Having seen what happened upriver, {a2.p she} said, {a2.p she} could not tell the mothers in {a2.p her} village that {a2.p she} had stayed silent.} Local hoteliers were {a1.d the resort}'s fiercest enemies until a month ago, when {a1.p it} offered {a3.p them} {a1.p its} overflow of guests. {a3.does+e1 On Monday it was {a3.d the hotel owners} who laid on the buffet after {e1 the signing}.} According to {a4 Mekong Frontier Research}, {a4.d a consultancy in Bangkok}, {a4.says=e1 projects of {e1 this kind} have brought provinces between nothing and 14 million dollars a year}. {a1.says+e1 {a1.d The operator} expects to open {e1 the tables} at New Year and said {a1.p it} owed Laos "a great debt of trust".}
