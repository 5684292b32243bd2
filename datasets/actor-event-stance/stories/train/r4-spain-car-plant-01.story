id: r4-spain-car-plant-01
kind: car plant
country: Spain
genre: wire report
english: British
form: passage
event e1: Autovera's plan to cut 1,680 jobs at its Figueruelas del Campo factory
actor a1: Autovera (organization)
actor a2: the Aragonese government (organization)
actor a3: Fermín Zuriaga (person)
actor a4: the labour inspectorate (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

Workers stopped the lines for two hours on Thursday {a3.does-e1 on the instructions of {a3 Fermín Zuriaga}'s committee}, {a3.says-e1 which says Zaragoza is being made to pay for overcapacity in Germany}. {a2.says-e1 {a2 The Aragonese government} said {a2.p it} could not accept {e1 the figure}} and {a2.does-e1 withdrew an offer of a 200 million euro guarantee}. {a1 Autovera} {a1.says+e1 said {e1 the cuts} were necessary and would be spread over 18 months}. {a4 The labour inspectorate} {a4.does=e1 has asked for more documents}.
