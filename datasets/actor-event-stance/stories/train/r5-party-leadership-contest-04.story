id: r5-party-leadership-contest-04
kind: party leadership contest
country: Zimbabwe
genre: newspaper report
english: African
form: passage
event e1: the extraordinary congress to choose a new party leader
actor a1: Nqobizitha Sibindi (person)
actor a2: Precious Mutasa-Gwaze (person)
actor a3: Harare provincial chairperson Obert Nyakudya (person)
actor a4: the High Court (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

{a1.does-e1 Acting president {a1 Nqobizitha Sibindi} has filed an urgent application to stop {e1 the extraordinary congress} called for 7 December}, {a1.says-e1 arguing that only {a1.p he} has authority to summon delegates}. {a2 Precious Mutasa-Gwaze}, {a2.says+e1 who hopes to replace {a1.p him}, said buses had been booked and {e1 the meeting} would go ahead}. {a3.does+e1 {a3 Harare provincial chairperson Obert Nyakudya} has seconded {a2.p her} nomination and offered {a3.p his} farm as a venue.} {a4 The High Court} {a4.says=e1 reserved judgment}.
