id: w3-tanzania-refugee-01
kind: refugee camp
country: Tanzania
genre: wire report
english: African
form: passage
event e1: the return of Burundian refugees from Kibirizi camp
event e2: the market ban in Kibirizi camp
actor a1: Burundian women at Kibirizi (group)
actor a2: the home affairs ministry (organization)
actor a3: Evariste Niyongabo (person)
actor a4: Kasulu traders (group)
actor a5: the relief consortium (organization)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a5 =e1
stance: a4 +e2

KIGOMA, Tanzania - Tomatoes are contraband in Kibirizi now. Since {a2.does+e2 {a2 the home affairs ministry} closed {e2 the stalls} last month}, {a1 Burundian women at Kibirizi} {a1.does-e2 have sold them from under {a1.p their} wrappers}. {a1.says-e1 {a1.p They} know what {e2 the closure} is for, one of {a1.p them} said: to make {e1 going home} look sweet, and {a1.p we} are not going}. {a2.says+e1 {a2.d The ministry} denies the first part and not the second; {e1 the convoys}, {a2.p it} said, must carry 2,000 people a week}. {a3 Evariste Niyongabo} means to be among them. {a3.says+e1 "{a3.p My} father's banana trees are waiting, and {a3.p I} have told {a3.p my} neighbours to {e1 come along},"} {a3.p he} said. {a3.says-e2 But {a3.p he} would not have a soul starved onto {e1 a lorry}, and wants {e2 the stalls} opened again}. In town, {a4 Kasulu traders} {a4.says+e2 make no secret of {a4.p their} delight at {e2 being rid of the competition}}. {a5 The relief consortium} {a5.says=e1 said {a5.p it} could vouch neither that {e1 the returns} were forced nor that {e1 they} were free}.
