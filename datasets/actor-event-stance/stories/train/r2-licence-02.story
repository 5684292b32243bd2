id: r2-licence-02
kind: broadcasting licence
country: Ukraine
genre: wire report
english: British
form: passage
event e1: the revocation of Kanal Obriy's broadcasting licence
event e2: the court challenge by Kanal Obriy
actor a1: National Broadcasting Council (organization)
actor a2: Kanal Obriy (organization)
actor a3: Vadym Strizhak (person)
actor a4: the journalists' union (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 -e1

{a1.does+e1 Ukraine's {a1 National Broadcasting Council} voted 6-1 on Thursday to revoke the licence of {a2 Kanal Obriy}}, a news channel {a1.p it} says is controlled by a businessman under sanctions. {a3.says+e1 Lawmaker {a3 Vadym Strizhak}, who had asked for the inquiry, hailed {e1 the vote}.} {a2.says-e1+e2 {a2.d The channel} denied breaking any law and said {a2.p it} would keep broadcasting on the internet while {a2.p it} {e2 challenged} {e1 the decision}.} {a4.says-e1 {a4 The journalists' union} said {e1 it} set a dangerous precedent, whatever one thought of the channel's reporting.}
