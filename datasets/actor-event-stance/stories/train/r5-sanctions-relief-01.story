id: r5-sanctions-relief-01
kind: sanctions relief
country: Venezuela
genre: business page
english: American
form: passage
event e1: the easing of US oil sanctions on Venezuela
actor a1: Sen. Walt Brannigan-Ruiz (person)
actor a2: Oil Minister Yusmely Arteaga (person)
actor a3: Corbin Petroleum (organization)
actor a4: Lorna Schuyler (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

{a1 Sen. Walt Brannigan-Ruiz} {a1.does-e1 has placed a hold on two Treasury nominees over {e1 the easing of oil sanctions on Venezuela}}, {a1.says-e1 saying the administration had handed Caracas a concession "for nothing"}. Under the license issued last month, foreign companies may lift Venezuelan crude until March. {a3.does+e1 {a3 Corbin Petroleum}, which lobbied for {e1 the change}, has already chartered three tankers.} {a2 Oil Minister Yusmely Arteaga} {a2.says+e1 called {e1 it} a step toward normal trade and said output could rise by 180,000 barrels a day}. {a4.says=e1 {a4 Lorna Schuyler} of the consultancy Wexcroft put the likely gain at about half that.}
