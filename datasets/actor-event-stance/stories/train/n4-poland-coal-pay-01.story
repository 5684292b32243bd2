id: n4-poland-coal-pay-01
kind: miners' pay deal
country: Poland
genre: web news
english: British
form: article
event e1: the pay agreement at the Slawkowice mines
actor a1: Miners' Union Jedność (organization)
actor a2: Zbigniew Kopczyk (person)
actor a3: Slawkowice Coal Company (organization)
actor a4: Beata Wrzosek (person)
actor a5: Union of Surface Workers (organization)
actor a6: Marek Tyszka (person)
actor a7: Henryk Dolata (person)
actor a8: European Commission (organization)
actor a9: Ministry of State Assets (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1

Some 9,400 miners in Upper Silesia are to get 7.5 per cent more from March after {a1.d their largest union} and {a3 the Slawkowice Coal Company} {a3.does+e1 {a1.does+e1 signed {e1 an agreement}}} in the early hours of Thursday, ending 19 days without coal.

{a2 Zbigniew Kopczyk}, {a2.d chairman of {a1 the Miners' Union Jedność}}, {a2.says+e1 said {a2.p he} had wanted 11 per cent. "Nobody in the room is happy. {a2.p I} told the men last night to go back down, because after nineteen days there is nothing left in the strike fund," {a2.p he} said.}

{a1 Jedność} {a1.says+e1 put {e1 the result} to a vote underground, where 71 per cent were in favour.}

{a4.d {a3.d The company}'s president}, {a4 Beata Wrzosek}, {a4.says described the strike as reckless and {a2 Kopczyk}'s conduct of it as worse.} Nevertheless {a4.says+e1 {a4.p she} had advised the supervisory board to accept, {a4.p she} told reporters, and any further delay would have flooded the Barbara shaft.}

Those who work above ground are left with 3 per cent. The {a5 Union of Surface Workers} {a5.does-e1 refused to sign} and {a5.does-e1 is to hold a ballot of {a5.p its} own on 12 February.} {a6.d {a5.p Its} leader}, {a6 Marek Tyszka}, {a6.says congratulated the miners, who had earned every grosz.} {a6.says-e1 But a washing plant operator breathed the same dust, {a6 Tyszka} said, and {a6.p he} would not put {a6.p his} name to two classes of worker.}

{a9.d {a3.d The company}'s owner}, {a9 the Ministry of State Assets}, {a9.does+e1 will provide 210m zloty to cover the cost}.

The money has to be approved in Brussels. {a8 The European Commission} {a8.says=e1 confirmed that {a8.p it} had been told of {e1 the deal} and said {a8.p it} would examine the file within two months.} In 2021 {a8.p it} allowed Poland to support its mines until 2049 on condition that output fell each year.

{a7 Henryk Dolata}, {a7.d a retired judge who mediated between the parties}, {a7.says=e1 said {a7.p he} had been asked to bring them to a signature, not to judge whether it was a sound one. {a7.p He} praised {a2 Kopczyk} and {a4 Wrzosek} for staying in the room.}

{a3.d The company} lost 640m zloty last year. {a3.p It} sells about half of {a3.p its} coal to power stations and the rest to steelworks and households.
