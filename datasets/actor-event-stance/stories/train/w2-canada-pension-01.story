id: w2-canada-pension-01
kind: pension reform
country: Canada
genre: local paper
english: American
form: passage
event e1: the switch of city workers to a target-benefit pension
event e2: the library staff's walkout
actor a1: Mayor Glenda Stroud (person)
actor a2: the Municipal Employees' Local 414 (organization)
actor a3: Councillor Baljit Aujla (person)
actor a4: Edith Romaniuk (person)
actor a5: library patrons in the east end (group)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 =e1 +e2

Brandon's six libraries stayed dark Friday as {e2 staff walked out} over {e1 the city's plan to replace guaranteed pensions with so-called target benefits}. {a2.does+e2 {a2 The Municipal Employees' Local 414} called {e2 the one-day action} after talks collapsed}; {a2.says-e1 {a2.p its} president said {e1 the switch} "moves all of the risk onto the people who shelve the books."} {a1.says+e1 {a1 Mayor Glenda Stroud} said the present fund would be empty by 2038 and that {a1.p she} would sooner be disliked than bankrupt.} Even so {a1.p she} may not have the votes. {a3.says-e1 {a3 Councillor Baljit Aujla} said {a3.p he} will oppose {e1 the plan} on Monday}, {a3.says-e2 adding that {e2 the walkout} did {a2.d the workers} no favors and that {a3.p he} had told {a2.p them} so.} {a4.does+e1 Retired actuary {a4 Edith Romaniuk} spoke for {e1 the proposal} at all three public hearings.} {a5.does+e2 {a5 Library patrons in the east end} brought doughnuts to the picket line}; {a5.says=e1 most said {a5.p they} knew little about pensions.}
