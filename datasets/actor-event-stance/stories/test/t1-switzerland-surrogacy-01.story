id: t1-switzerland-surrogacy-01
kind: surrogacy law
country: Switzerland
genre: wire report
english: British
form: passage
event e1: the Swiss bill recognising surrogate births abroad
event e2: the cantons' call for a nationwide vote on surrogacy
actor a1: Ladina Camathias (person)
actor a2: the cantonal justice directors (organization)
actor a3: Rainbow Parents Romandie (organization)
actor a4: Odilo Zurbriggen (person)
actor a5: Hanspeter Gygax (person)
stance: a1 +e1 -e2
stance: a2 +e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 =e1

BERN - "No child has ever chosen the country in which it was carried," {a1 Ladina Camathias} said on Wednesday, and with that sentence {a1.d the federal councillor} {a1.does+e1 sent to parliament {e1 a bill} under which Swiss register offices would have to recognise parents who commissioned a surrogate abroad}. Surrogacy itself would remain forbidden at home. {a2.does+e2 Three hours later {a2 the cantonal justice directors} asked that the people {e2 decide at the ballot box}.} {a2.p They} did not say how {a2.p they} {a2.p themselves} would vote. {a1.says-e2 {a1.d The minister} spoke of "a gambit to gain four years"}; {a3.says-e2+e1 {a3 Rainbow Parents Romandie}, which had champagne on ice in Lausanne, said 1,100 children could not be told to wait until a campaign of posters about their mothers was over}. It was different with {a4 Odilo Zurbriggen}. {a4.says+e2 {a4.d The Bishop of Sion} is sure of what citizens would do if asked, which is why {a4.p he} wants {e2 them asked}}: {a4.says-e1 they would, {a4.p he} trusts, strike out {e1 a text} that "launders abroad what {a4.p we} outlaw here"}. {a5.says=e1 According to family-law professor {a5 Hanspeter Gygax}, courts already recognise most such births, so that {e1 the reform} changes "less than either side believes".}
