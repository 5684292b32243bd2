id: r5-diplomatic-expulsion-01
kind: diplomatic expulsion
country: Ukraine
genre: wire report
english: British
form: passage
event e1: the expulsion of three Hungarian consular officials from Ukraine
actor a1: the Ukrainian foreign ministry (organization)
actor a2: Budapest (organization)
actor a3: Oleh Voznyak (person)
actor a4: the European Union's foreign policy chief (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

Three members of staff at the Hungarian consulate in Berehove were given 72 hours to leave on Thursday. {a1.does+e1 {a1 The Ukrainian foreign ministry} declared them persona non grata} for, {a1.says+e1 {a1.p it} said, "activities incompatible with their status"}. {a2.says-e1 {a2 Budapest} called {e1 the expulsions} an unfriendly act and promised a response in kind}. {a3 Oleh Voznyak}, who chairs the security committee in parliament, {a3.says+e1 said {e1 they} should have come months ago}. {a4 The European Union's foreign policy chief} {a4.says=e1 told reporters in Brussels that {a4.p she} was aware of the matter and would speak to both capitals}.
