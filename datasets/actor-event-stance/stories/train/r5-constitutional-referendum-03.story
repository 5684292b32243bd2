id: r5-constitutional-referendum-03
kind: constitutional referendum
country: Turkey
genre: wire report
english: British
form: passage
event e1: the constitutional package to be put to a referendum on 14 September
actor a1: President Orhan Tekelioğlu (person)
actor a2: Nilgün Sarpkaya (person)
actor a3: the Istanbul Law Deans' Circle (organization)
actor a4: pollster Ufuk Demircan (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a1.says+e1 {a1 President Orhan Tekelioğlu} asked voters in Konya to say "a strong yes" to {e1 the 19 articles}}, which would allow the president to appoint a third of the top judges. {a3 The Istanbul Law Deans' Circle} {a3.says-e1 said in an open letter that {e1 the package} would end what remained of judicial independence}. {a2.says-e1 {a2 Nilgün Sarpkaya}, leader of the main opposition, has promised 300 rallies for the No side.} {a4.says=e1 A survey by {a4 pollster Ufuk Demircan} put Yes at 47 percent, No at 45 and the undecided at eight.}
