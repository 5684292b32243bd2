id: w3-vietnam-nuclear-01
kind: nuclear plant
country: Vietnam
genre: broadcast transcript
english: Asian
form: passage
event e1: the revival of the Ninh Phuoc nuclear project
event e2: the resettlement of the Cham villages near Ninh Phuoc
actor a1: Dr Ha Minh Tri (person)
actor a2: Cham elders (group)
actor a3: the project management board (organization)
actor a4: Thap Cham innkeepers (group)
actor a5: Japan (organization)
stance: a1 +e1 -e2
stance: a2 =e1 -e2
stance: a3 +e1 +e2
stance: a4 -e1
stance: a5 =e1

HOST: Nine years after {e1 it} was shelved, {e1 the Ninh Phuoc plant} is back. {a1 Dr Ha Minh Tri}, {a1.p you} wrote the first feasibility study. Are {a1.p you} happy? {a1 DR TRI}: {a1.says+e1 {a1.p I} am. The country cannot run steel mills on sunshine, and {a1.p I} never accepted that {e1 it} was stopped}. HOST: But? {a1 DR TRI}: {a1.says-e2 But {e2 moving two thousand people} away from their towers is not needed. Shift the fence six hundred metres, and leave them alone}. HOST: {a3 The project management board} sees no room for that. {a3.does+e2 {a3.p It} handed over the keys to the first new houses on Monday}, {a3.says+e1 and {a3.p it} promises concrete for {e1 reactor one} by next dry season}. We asked {a2 Cham elders} for {a2.p their} opinion. {a2.says=e1 About {e1 the plant} {a2.p they} said {a2.p they} are not scientists}. {a2.says-e2 About the houses: "Who will feed the ancestors from twelve kilometres?"} {a4.says-e1 {a4 Thap Cham innkeepers} have asked the assembly to think again, fearing for the beach}. {a5 Japan}, {a5.d the partner last time}, {a5.says=e1 has no comment at present}.
