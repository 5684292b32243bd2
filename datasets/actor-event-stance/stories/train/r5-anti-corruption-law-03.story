id: r5-anti-corruption-law-03
kind: anti-corruption law
country: Sri Lanka
genre: newspaper report
english: Asian
form: passage
event e1: the bill on public asset declarations
event e2: the merger of two state banks (unrelated)
actor a1: Justice Secretary Dinusha Kulasooriya (person)
actor a2: MP Sarath Yatawara (person)
actor a3: Transparency Forum Lanka (organization)
stance: a1 +e1 =e2
stance: a2 -e1
stance: a3 +e1

Ministers, judges and senior officers would have to publish their assets online each June under {e1 a bill} {a1.does+e1 presented on Tuesday by {a1 Justice Secretary Dinusha Kulasooriya}}. {a3.says+e1 {a3 Transparency Forum Lanka} said {a3.p it} would lend staff to help design the register.} {a2.says-e1 {a2 MP Sarath Yatawara} opposed {e1 the measure}, saying {e1 it} would put families at risk of kidnapping and extortion.}
