id: r1-india-parliamentary-election-01
kind: parliamentary election
country: India
genre: wire report
english: Indian
form: passage
event e1: the bye-election in Bhairavgarh
event e2: the Election Commission's transfer of 14 district officers
actor a1: Bhowal (person)
actor a2: the Election Commission (organization)
actor a3: Nirmala Chattaraj (person)
actor a4: Lok Seva Samiti (organization)
stance: a1 -e2
stance: a2 +e1 +e2
stance: a3 +e1
stance: a4 +e2

{a2 The Election Commission} {a2.does+e2 on Friday ordered {e2 the transfer of 14 officers}, including the district magistrate}, days before {e1 the bye-election in Bhairavgarh}. {a1 Bhowal} {a1.says-e2 has written to {a2.d the panel} objecting to {e2 the shifting of officials} "without a single complaint being shown to {a1.p us}"}, but {a4 the Lok Seva Samiti} {a4.says+e2 said {a4.p it} had sought exactly this}. {a3 Nirmala Chattaraj}, {a3.does+e1 who is contesting {e1 the seat} as an Independent}, {a3.says+e1 said {a3.p she} had no complaint and was busy with {a3.p her} door-to-door campaign}. {a2.d The Commission} {a2.says+e1 said {e1 polling} would be held on the 19th as notified}.
