id: w4-fiji-place-of-worship-construction-01
kind: place of worship construction
country: Fiji
genre: local paper
english: Australian
form: passage
event e1: the building of a Hindu temple at Vuda Point
event e2: the landowners' offer of another site
actor a1: Pundit Ramesh Maharaj Tiwari (person)
actor a2: Turaga Apisai Nawaqa (person)
actor a3: Vuda Marina Resorts (organization)
actor a4: the Lautoka Interfaith Table (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

Bulldozers stood idle at Vuda Point yesterday as talks over {e1 a proposed temple} went into a third day. {a2 Turaga Apisai Nawaqa}, who speaks for the landowners, {a2.says-e1 said there are graves on the headland and {e1 no building} can go up over them}, adding {a2.does+e2 that {a2.p he} had put {e2 two hectares inland} on the table, free of charge}. {a1 Pundit Ramesh Maharaj Tiwari} {a1.says-e2 thanked {a2.p him} warmly and said no}. {a1.says+e1 The temple must face the water, {a1.p he} explained, as the one swept away in 1931 did, and {a1.p his} congregation has the lease and the money.} {a3 Vuda Marina Resorts}, next door, {a3.says+e1 wrote in support, saying {a3.p its} guests would love {e1 it}}. {a4 The Lautoka Interfaith Table}, which is chairing the talks, {a4.says=e1=e2 asked both to keep what was said in the room private until Monday and would not say which site {a4.p it} thought better}.
