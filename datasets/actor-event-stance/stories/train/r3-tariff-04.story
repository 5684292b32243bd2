id: r3-tariff-04
kind: tariff
country: Nigeria
genre: business page
english: African
form: passage
event e1: the suspension of import duty on rice
event e2: the opening of a fertiliser plant in Kebbi (unrelated)
actor a1: the Customs Service (organization)
actor a2: Rice Millers' Union (organization)
actor a3: Alhaji Bashir Kankara (person)
actor a4: Consumer Rights Initiative (organization)
stance: a1 =e1
stance: a2 -e1
stance: a3 -e1 =e2
stance: a4 +e1

Two weeks after {e1 import duty on husked rice was suspended}, {a1.says=e1 {a1 the Customs Service} says {a1.p it} has yet to receive the list of companies that may benefit}. {a2.says-e1 {a2 The Rice Millers' Union} warned that 60 mills would shut down if {e1 the waiver} lasted beyond December.} {a3.says-e1 {a3 Alhaji Bashir Kankara}, who farms 200 hectares in Kebbi, said growers had borrowed at 28% and were now being abandoned.} {a4.says+e1 {a4 The Consumer Rights Initiative} commended the government for {e1 the step}, noting that a 50kg bag had reached 95,000 naira.}
