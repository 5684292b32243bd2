id: r1-japan-parliamentary-election-01
kind: parliamentary election
country: Japan
genre: wire report
english: Asian
form: passage
event e1: a joint election of both Diet chambers in July
event e2: the suspension of the consumption tax on food
actor a1: Prime Minister Ryuichi Komagata (person)
actor a2: Hideko Uesaka (person)
actor a3: Seiwa Minto (organization)
actor a4: Nobuaki Fujinami (person)
stance: a1 =e1 -e2
stance: a2 +e2
stance: a3 -e1 =e2
stance: a4 =e1

{a1 Prime Minister Ryuichi Komagata} {a1.says=e1 said Thursday {a1.p he} was "not thinking at all" about {e1 a double election} in July}, but refused to rule one out when pressed by reporters.

{a3 Seiwa Minto}, the junior coalition partner, {a3.says-e1 has told {a1.d the premier} {a3.p it} does not want {e1 the lower house dissolved} at the same time as the upper house contest} because {a3.p its} campaign volunteers would be stretched.

Opposition leader {a2 Hideko Uesaka} {a2.says+e2 has promised to {e2 suspend the 8 percent consumption tax on food} for two years}. {a1.says-e2 {a1 Komagata} said that would cost 5 trillion yen a year and could not be financed.} {a3.d The coalition partner} {a3.says=e2 says {e2 the idea} is under review}.

{a4 Nobuaki Fujinami}, {a4.d a political scientist} at Chuo University, {a4.says=e1 said past double elections had raised turnout by about 8 points}.
