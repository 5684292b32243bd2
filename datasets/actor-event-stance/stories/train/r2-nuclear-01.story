id: r2-nuclear-01
kind: nuclear plant
country: Poland
genre: wire report
english: British
form: passage
event e1: the nuclear power plant at Słajszewo
event e2: the guesthouse owners' appeal to the administrative court
actor a1: Climate Minister Urszula Bednarska (person)
actor a2: Vindobona (organization)
actor a3: Baltic Dunes Association (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1 +e2

WARSAW, Oct 9 — Poland's first {e1 nuclear power station} cleared its main administrative hurdle on Thursday {a1.does+e1 when {a1 Climate Minister Urszula Bednarska} signed the environmental decision for {e1 the three-reactor plant} on the Baltic coast}. {a3.does-e1+e2 {a3 The Baltic Dunes Association}, a group of guesthouse owners, {e2 has appealed to the administrative court}.} {a2 Vindobona}, {a2.d an Austrian environmental organisation}, {a2.does-e1 submitted 26,000 objections during the cross-border consultation} and {a2.says-e1 said safety questions had been brushed aside}.
