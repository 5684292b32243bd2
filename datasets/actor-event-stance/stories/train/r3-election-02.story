id: r3-election-02
kind: parliamentary election
country: Japan
genre: wire report
english: British
form: passage
event e1: the snap lower house election
actor a1: Prime Minister Hidetaka Osugi (person)
actor a2: Yuriko Tanigaki (person)
actor a3: People's Future Party (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a1.does+e1 {a1 Prime Minister Hidetaka Osugi} will dissolve the lower house on Friday and call {e1 an election} for Feb. 8}, senior members of {a1.p his} party said, seeking to use high approval ratings after a tax cut. {a2.says-e1 Opposition leader {a2 Yuriko Tanigaki} condemned {e1 the timing}, saying that snow would keep elderly voters at home and that the budget would be late.} {a3.says=e1 The smaller {a3 People's Future Party}, which may hold the balance, said {a3.p it} would fix {a3.p its} candidates on Sunday.}
