id: w1-us-teachers-strike-01
kind: teachers' strike
country: United States
genre: local paper
english: American
form: passage
event e1: the teachers' strike in Spokane
event e2: the tentative agreement on pay
event e3: the county fair livestock ban (unrelated)
actor a1: Deb Halvorsen (person)
actor a2: Spokane Valley Educators (organization)
actor a3: the school board (organization)
actor a4: Lamar Whitfield (person)
stance: a1 +e1 -e2
stance: a2 +e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2 =e3

Buses could roll again Thursday in Spokane, if enough teachers hold their noses. The bargaining team for {a2 Spokane Valley Educators} {a2.does+e2 shook hands with the district at 3:40 a.m. on {e2 a deal} worth 9 percent over two years} and {a2.says+e2 is urging a yes vote}. {a1 Deb Halvorsen}, {a1.d who teaches second grade} and {a1.does+e1 has walked every shift since Aug. 28}, isn't having {e2 it}. {a1.says-e2+e1 "Nine over two isn't nine. {a1.p We} were winning out here. {a1.p I} say tear {e2 it} up and stay {e1 out}," {a1.p she} said to cheers.} {a3 The school board}, {a3.says+e2 which ratified {e2 the terms} unanimously}, {a3.says-e1 said no child should lose another hour to {e1 a walkout} that should never have begun}. {a4 Lamar Whitfield}, {a4.d a state mediator}, {a4.says=e1=e2 thanked both sides for their stamina and headed for the airport}.
