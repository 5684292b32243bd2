id: r4-singapore-broadband-network-01
kind: broadband network
country: Singapore
genre: business page
english: Asian
form: passage
event e1: the structural separation rule for Singapore's national fibre network
actor a1: the Infocomm Authority (organization)
actor a2: Lioncity Telecom (organization)
actor a3: Nexwave Broadband (organization)
actor a4: Gerard Phua (person)
actor a5: the Consumers' Guild (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1
stance: a5 =e1

THE company that builds the ultra-fast network may not sell services to the public, {a1.does+e1 {a1 the Infocomm Authority} ruled yesterday}. {a2 Lioncity Telecom}, which owns most of the existing ducts, {a2.says-e1 had argued that {e1 the condition} would push up costs and delay the roll-out}. {a3 Nexwave Broadband} {a3.says+e1 said {e1 it} would give smaller operators a fair chance}. {a4 Mr Gerard Phua}, {a4.d who covers telecoms} for a local brokerage, {a4.says=e1 expects four bids before the tender closes in May}. {a5 The Consumers' Guild}, which took part in the consultation, has received 70 complaints about connection speeds this year.
