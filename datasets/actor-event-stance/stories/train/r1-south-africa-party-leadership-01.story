id: r1-south-africa-party-leadership-01
kind: party leadership contest
country: South Africa
genre: local paper
english: African
form: passage
event e1: Mpho Ramalepe's candidacy for party president
actor a1: Ramalepe (person)
actor a2: the KwaZulu-Natal executive (organization)
actor a3: Fezile Mbangula (person)
actor a4: the women's wing (organization)
actor a5: Mkhontwana (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1
stance: a5 =e1

{a1 Ramalepe} {a1.does+e1 accepted {e1 the nomination} on Sunday}, hours after {a2 the KwaZulu-Natal executive} {a2.does+e1 put {a1.p his} name forward}. {a4 The women's wing}, {a4.says-e1 which wants a woman to succeed {a5 Mkhontwana}, said a man facing a misconduct charge should not be on the ballot}. {a3 Fezile Mbangula}, {a3.d the secretary-general}, {a3.says=e1 said branches had until 30 October to submit names and {a3.p he} would not discuss individuals}. {a5 Mkhontwana} was in Addis Ababa for the African Union summit.
