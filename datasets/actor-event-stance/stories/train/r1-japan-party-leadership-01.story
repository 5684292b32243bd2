id: r1-japan-party-leadership-01
kind: party leadership contest
country: Japan
genre: wire report
english: Asian
form: passage
event e1: holding the party presidential election in August
actor a1: Hatakawa (person)
actor a2: Imazeki (person)
actor a3: Kozo Terabayashi (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1

Pressure has been growing on {a1 Hatakawa} since the upper house defeat, and {a2 Imazeki}, {a2.d the former foreign minister}, {a2.says+e1 on Tuesday called for {e1 a leadership vote in August}, saying the party should not wait until {a1.d the prime minister}'s term ends in September next year}. {a1.says-e1 {a1 Hatakawa} has said {a1.p he} intends to serve the full term.} {a3 Kozo Terabayashi}, {a3.d the secretary-general}, {a3.says=e1 told reporters {a3.p he} would hear the views of the 47 prefectural chapters before deciding on {e1 a date}}.
