id: o3-estonia-bank-levy-01
kind: bank profit levy
country: Estonia
genre: business page
english: British
form: article
event e1: Estonia's defence levy on bank profits
actor a1: Maarika Tõnisson (person)
actor a2: Rannik Pank (organization)
actor a3: Estonia's central bank (organization)
actor a4: Urmas Kaljula (person)
actor a5: the finance committee (organization)
actor a6: the Reserve Officers' League (organization)
actor a7: Peep Lillepuu (person)
actor a8: the president's office (organization)
actor a9: the tax board (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1
stance: a9 =e1

Banks in Estonia {e1 are to hand over an extra 15 per cent of their net interest income} for three years so that the army can buy air defence systems.

{a5 The finance committee} of the Riigikogu {a5.does+e1 sent {e1 the bill} to its final reading by eight votes to one on Tuesday, rejecting 41 amendments.}

{a1.d Finance minister} {a1 Maarika Tõnisson} {a1.says+e1 said the sector made 840 million euros last year, most of it because rates in Frankfurt had risen and without lending one euro more.} {a1.says+e1 {a1 Tõnisson} told {a5.d the committee} that the state needed 360 million and that {a1.p she} knew of no other pocket in which it could be found so quickly.}

{a2 Rannik Pank}, the second largest lender, {a2.says-e1 said {a2.p it} would suspend {a2.p its} plan to open a business centre in Narva.} {a2.says-e1 {a2.p Its} chairman called on deputies to look at the experience of a neighbouring country, where the supply of loans to small firms fell by a tenth in the first year.} {a2.does-e1 {a2.d The bank} has asked a former chancellor of justice for an opinion on retroactive taxation.}

{a4 Urmas Kaljula}, {a4.d who commands the air defence wing}, {a4.says+e1 said two batteries would be ordered on the day the money was there and not before. {a4.p He} told {a5.d the committee} about the six drones that came down in Võru county.} {a6 The Reserve Officers' League} {a6.does+e1 collected 9,000 signatures for {e1 the bill}.}

{a3.says=e1 {a3 Estonia's central bank}, asked for {a3.p its} opinion, wrote that the capital ratios of the four big lenders would fall by between 0.4 and 0.7 points, which they could bear, and that part of the cost would reach borrowers.} {a3.says=e1 {a3.p It} made no recommendation.}

{a7 Peep Lillepuu}, {a7.d an opposition deputy}, {a7.says attacked {a1 Tõnisson} for having lost sight of the budget as a whole, with a deficit that has doubled in two years.} {a7.says=e1 On {e1 the bank bill} {a7.p his} group had not reached a position, {a7.p he} said, and would meet again on Monday.}

{a8.says=e1 {a8 The president's office} said {a8.p it} would study {e1 the law} when it arrived.} {a9 The tax board} {a9.says=e1 has begun to programme the return form, which must be ready by 1 March.}
