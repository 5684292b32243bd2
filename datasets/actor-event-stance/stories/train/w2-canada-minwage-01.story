id: w2-canada-minwage-01
kind: minimum wage rise
country: Canada
genre: live blog
english: American
form: passage
event e1: the increase in Alberta's minimum wage to $18
event e2: the petition to repeal the wage increase
actor a1: Labor Minister Keely Vandermeulen (person)
actor a2: the Prairie Restaurant Council (organization)
actor a3: Dariusz Malinowski (person)
actor a4: Hanneke Terpstra (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

9:02 a.m. Alberta's lowest-paid {e1 get a raise} this morning. {a1.does+e1 {a1 Labor Minister Keely Vandermeulen}, who pushed {e1 the $18 floor} through cabinet, is pouring coffee at a Red Deer truck stop.}

9:30 {a2.does+e2-e1 {a2 The Prairie Restaurant Council} says {e2 {a2.p its} petition to undo {e1 the raise}} just passed 52,000 names.} {a2.says-e1 "{a2.p We} warned them, and {a2.p we}'ll keep warning them," {a2.p it} tweets.}

10:15 You'd think {a3 Dariusz Malinowski} would have signed. {a3.p He} has cut {a3.p his} pizzeria from seven days to five and {a3.says-e1 says {e1 the hike} "came in like a truck through the window".} {a3.says-e2 But {e2 a petition}? "They make the rules, {a3.p I} follow the rules, and {a3.p I} don't sign things that tell {a3.p my} dishwasher she isn't worth it."}

11:00 {a4 Hanneke Terpstra}, {a4.d labor economist in Edmonton}, by phone: {a4.says=e1 "There are winners and losers from {e1 it}, in that order of noise."} {a4.says=e2 Would {e2 the petition} change anything? {a4.p She} doesn't know.}
