id: r2-trade-06
kind: trade conference
country: New Zealand
genre: wire report
english: Australian
form: passage
event e1: the signing conference of the Pacific trade pact in Auckland
event e2: the blockade of motorway ramps in Auckland
actor a1: Trade Minister Howard Brimble (person)
actor a2: Real Say (organization)
actor a3: Superintendent Lance Mahuika (person)
actor a4: Fiji (organization)
actor a5: Hera Ngawati (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 -e1
stance: a5 -e1

Central Auckland came to a standstill for three hours on Thursday {a2.does-e1+e2 as about 10,000 people led by the group {a2 Real Say} {e2 blocked motorway ramps}} near the casino where {e1 the trade pact was being signed}. {a1.says+e1 {a1 Trade Minister Howard Brimble} said {e1 the conference} had gone ahead "without a hitch" and was a proud day for exporters} {a1.says-e2 and that {e2 the blockade} had only hurt commuters}. {a5.says-e1 Iwi leader {a5 Hera Ngawati} said holding {e1 it} two days before Waitangi Day was an insult}, {a5.does-e1 and refused to take part in the welcome}. {a4 Fiji}, one of the countries invited to watch, {a4.does-e1 stayed away in protest at the choice of members}. {a3 Superintendent Lance Mahuika} {a3.says=e1=e2 said there had been five arrests}.
