id: t1-uruguay-cruise-terminal-01
kind: cruise terminal
country: Uruguay
genre: business page
english: American
form: passage
event e1: the cruise terminal in Punta Ballena
event e2: the tax break for the terminal's builder
actor a1: Marítima Oriental (organization)
actor a2: Álvaro Techera (person)
actor a3: the Maldonado taxi guild (organization)
actor a4: Estela Bonomi (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1
stance: a4 -e1 -e2

{a1.says+e2 Without {e2 a 15-year tax holiday} there will be no ships, {a1 Marítima Oriental} has let it be known.} {a2.says-e2 Without ships there will be no holiday either, Governor {a2 Álvaro Techera} shot back on Friday: {a2.p he} will not hand a company worth $900 million what {a2.p he} refuses the corner baker.} That is all they disagree about. {a2.does+e1 {a2.d The governor} has already moved the coastal road 60 yards inland to make room for {e1 the piers}}, {a1.does+e1 and {a1.d the company} has bought the cranes}. {a3 The Maldonado taxi guild}, courted by both, {a3.says=e1 plans to poll {a3.p its} 412 members and will say nothing before that}. From the bluff above the bay, retired schoolteacher {a4 Estela Bonomi} follows the exchange through binoculars. {a4.says-e2 "Bravo to {a2.d the governor}," {a4.p she} said. "Not one peso for {a1.p them}.} {a4.says-e1 And when {a1.p they} have gone home for lack of it, {a4.p I} will plant a tree where each of {e1 those piers} was going to be."}
