id: r5-border-clash-04
kind: border clash
country: Thailand
genre: wire report
english: Asian
form: passage
event e1: the shelling along the Surin border
event e2: the call for ASEAN monitors
actor a1: the Second Army Region (organization)
actor a2: Kantha Bophara (person)
actor a3: Governor Somchai Petchnamrob (person)
actor a4: Indonesia (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 +e2

Shells landed in three districts of Surin on Thursday, and about 40,000 people were moved to temples and schools, {a3.says=e1 {a3 Governor Somchai Petchnamrob} said}. {a1.says+e1 {a1 The Second Army Region} said {e1 its artillery fire} had been a proportionate answer to rockets.} {a2.says-e1 Across the border, Cambodian defence spokeswoman {a2 Kantha Bophara} called {e1 the bombardment} a crime}, {a2.says+e2 and asked for {e2 monitors from ASEAN} to be sent at once}. {a4.does+e2 {a4 Indonesia} offered to provide 20 of {e2 them}.} {a1.says-e2 {a1.d The Thai army} said the matter should be settled by the two countries alone.}
