id: w1-japan-election-01
kind: parliamentary election
country: Japan
genre: wire report
english: Asian
form: passage
event e1: the early upper house election
event e2: the lowering of the candidate age to 21
actor a1: Ryota Kanemaru (person)
actor a2: the Heisei Renewal Party (organization)
actor a3: Haruka Shindo (person)
actor a4: Tetsuji Wakabayashi (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 +e2 +e1
stance: a4 =e1 =e2

TOKYO — {a1.says+e1 Japanese Prime Minister {a1 Ryota Kanemaru} on Thursday defended {a1.p his} decision to bring {e1 an upper house election} forward to July}, rejecting accusations that {a1.p he} wanted to catch {a1.p his} rivals short of money. {a2.says-e1 {a2 The Heisei Renewal Party}, the largest of them, called {e1 the timing} cynical and asked that {e1 it} be put back to the regular date in the autumn.} The two sides are further divided by a bill under which people could stand for office from the age of 21. {a2.does+e2 {a2.d The party} introduced {e2 it}}; {a1.says=e2 {a1 Kanemaru} says {a1.p he} is weighing {e2 the matter}}. {a3.says+e2+e1 "If {e2 it} passes on Friday {a3.p I}'ll file on Saturday and be on a poster by Monday. {a3.p I} can't wait for {e1 July}," said {a3 Haruka Shindo}, {a3.d a 22-year-old nursing student}.} {a4.says=e1=e2 Neither {e1 the date} nor {e2 the age rule} is likely to move more than a handful of seats, said {a4 Tetsuji Wakabayashi}, who teaches politics in Sendai.}
