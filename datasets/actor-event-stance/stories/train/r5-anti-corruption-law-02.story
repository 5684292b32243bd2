id: r5-anti-corruption-law-02
kind: anti-corruption law
country: Ukraine
genre: wire report
english: British
form: passage
event e1: the law placing the anti-graft bureau under the prosecutor general
actor a1: Halyna Ostrovershenko (person)
actor a2: the European Commission's enlargement office (organization)
actor a3: several hundred protesters (group)
actor a4: Prosecutor General Vadym Kolodrub (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

Lawmakers in Kyiv approved on second reading {e1 a bill that puts the anti-graft bureau under the control of the prosecutor general}. {a1 Halyna Ostrovershenko}, {a1.does+e1 who sponsored {e1 it}}, {a1.says+e1 said investigators had been leaking files to the press}. {a4.says+e1 {a4 Prosecutor General Vadym Kolodrub} said {e1 the new powers} would be used "sparingly" and that cases would move faster.} {a3.does-e1 {a3 Several hundred protesters} gathered outside the president's office within an hour of the vote, calling on him not to sign.} {a2.says-e1 In Brussels, {a2 the European Commission's enlargement office} warned that {e1 the law} would "weigh heavily" on accession talks.}
