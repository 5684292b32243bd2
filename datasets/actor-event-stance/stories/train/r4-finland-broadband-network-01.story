id: r4-finland-broadband-network-01
kind: broadband network
country: Finland
genre: wire report
english: British
form: passage
event e1: the state-funded fibre network in Lapland
actor a1: Tanhuala (person)
actor a2: the Countryside Party (organization)
actor a3: Revontuli Telecom (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1

{a1.does+e1 {a1 Tanhuala} signed the 90 million euro grant for {e1 the network}} in Rovaniemi on Thursday, {a1.says+e1 saying every home north of the Arctic Circle should have a connection of 100 megabits by 2016}. {a2 The Countryside Party}, {a2.does+e1 which had made {e1 the scheme} a condition for joining the government}, {a2.says+e1 thanked {a1.p her}}. {a3 Revontuli Telecom}, which sells mobile broadband in the area, {a3.does-e1 has complained to the European Commission} that {a3.says-e1 {e1 the subsidy} distorts competition}.
