id: r1-russia-executive-resignation-01
kind: executive resignation
country: Russia
genre: business page
english: British
form: passage
event e1: the removal of Severneft chief executive Arkady Lobov
actor a1: Severneft (organization)
actor a2: Arkady Lobov (person)
actor a3: Deputy Prime Minister Yelena Karpushina (person)
actor a4: Tverskoi Kapital (organization)
actor a5: Prospero Fund (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 +e1
stance: a4 =e1
stance: a5 -e1

{a1 Russia's state-controlled oil producer Severneft} {a1.does+e1 {e1 dismissed chief executive {a2 Arkady Lobov}} on Thursday}, ten days after {a3 Deputy Prime Minister Yelena Karpushina} {a3.says+e1 said the company "needed different people"}. No reason was given. {a2 Lobov}, 61, who had run the company since 2012, {a2.says=e1 thanked {a2.p his} staff in a short message}. {a5 Prospero Fund}, which holds 1.9 percent, {a5.says-e1 said investors had lost the one manager who talked to them and that {a5.p it} had written to the board}. {a4 Tverskoi Kapital} {a4.says=e1 said output targets were unlikely to be affected}.
