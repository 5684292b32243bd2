id: t1-tobago-cruise-terminal-01
kind: cruise terminal
country: Trinidad and Tobago
genre: business page
english: Caribbean
form: passage
event e1: the Scarborough cruise terminal extension
event e2: the removal of the Bacolet coral bank
actor a1: Oceanic Star Lines (organization)
actor a2: the Tobago Divers' Federation (organization)
actor a3: Curtis Orr (person)
actor a4: the environmental management authority (organization)
stance: a1 +e1 =e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1 +e2

Contrary to what was said in the Assembly last week, divers in Tobago do want {e1 a longer pier}. {a2.p They} want it badly enough to have drawn one. {a2.says+e1-e2 The plan that {a2 the Tobago Divers' Federation} presented on Monday curves around the Bacolet bank, whereas the official design would {e2 dynamite it}, and that, {a2.d the federation} vowed, "go happen over {a2.p our} tanks".} {a1 Oceanic Star Lines}, {a1.does+e1 which has put up a third of the US$70 million}, {a1.says=e2 said {a1.p it} could dock at either and that corals were not {a1.p its} department}. {a4.says+e2 {a4 The environmental management authority}, of all bodies, defended {e2 the blasting}: the bank has been dead since the bleaching of 2010, {a4.p its} director said, and leaving it in place would endanger ships.} {a4.says=e1 On whether Scarborough needs {e1 more pier} {a4.p he} would not comment.} {a3.says-e1-e2 {a3 Curtis Orr}, {a3.d the assemblyman quoted at the outset}, withdrew {a3.p his} remark about the divers, but not {a3.p his} motion that {e1 the entire project} be abandoned, bank, bend and all.}
