id: w3-tanzania-fishing-01
kind: fishing quota
country: Tanzania
genre: wire report
english: African
form: passage
event e1: the Nile perch catch limit on Lake Victoria
event e2: the navy's seizure of undersized nets
actor a1: Ukerewe boat owners (group)
actor a2: Jovin Kamugisha (person)
actor a3: Mwanza Fillet Exporters (organization)
actor a4: Captain Rehema Mwakalinga (person)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 +e2

MWANZA - Smoke from burning nets could be seen as far as the ferry. {a4.does+e2 {a4 Captain Rehema Mwakalinga}'s patrol had {e2 pulled in 214 of them} by Sunday evening}, {a4.says+e2 and more would follow, {a4.p she} told reporters, because a mesh that holds a baby fish robs the mother}. {a4.says=e1 Asked about {e1 the tonnage cap} announced in the budget, {a4.d the officer} said sailors do not set numbers}. {a3 Mwanza Fillet Exporters} {a3.does+e2 paid for the patrol's fuel} {a3.says+e1 and calls {e1 the ceiling} "ten years overdue."} {a1 Ukerewe boat owners} {a1.does-e1-e2 kept 600 canoes ashore on Monday in anger at {e1 the one} and {e2 the other}}. More tangled is the case of {a2 Jovin Kamugisha}, {a2.d a beach management chairman}. {a2.says+e1 {a2.p He} was the first to ask for {e1 a limit} and would sign for a lower one tomorrow}, {a2.says-e2 but {e2 confiscation}, {a2.p he} said, punishes those who bought in good faith what the state let shops sell}.
