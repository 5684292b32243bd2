id: r1-germany-trade-sanctions-01
kind: trade sanctions
country: Germany
genre: business page
english: British
form: passage
event e1: the US sanctions on companies building the Baltic gas link
actor a1: Ostsee Rohrbau (organization)
actor a2: Niemczyk (person)
actor a3: Halvorsen-Tate (person)
actor a4: Poland (organization)
actor a5: the Eastern Trade Committee (organization)
stance: a1 =e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1

{a1 Ostsee Rohrbau} suspended pipe-laying on Friday, hours after {e1 the US sanctions} took effect. {a1.says=e1 {a1.d The company} said {a1.p it} would seek guidance from Washington on what was still permitted.} {a2 Niemczyk} {a2.says-e1 called {e1 the measures} an interference in European energy policy}, a view shared by {a5 the Eastern Trade Committee}, {a5.says-e1 which wants Brussels to retaliate}. {a3 Halvorsen-Tate}, {a3.does+e1 who wrote {e1 the sanctions} into the defence bill}, {a3.says+e1 said {e1 they} had "done in a day what diplomacy couldn't"}. {a4 Poland} {a4.says+e1 said {e1 the move} would make the region safer}.
