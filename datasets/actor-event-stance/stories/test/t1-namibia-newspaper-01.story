id: t1-namibia-newspaper-01
kind: newspaper closure
country: Namibia
genre: local paper
english: African
form: passage
event e1: the government's closure of The Zambezi Lantern
event e2: the printers' refusal to print the government gazette
actor a1: Sakaria Nghipandulwa (person)
actor a2: the town's printers (group)
actor a3: Beauty Simataa (person)
actor a4: the press ombudsman (organization)
actor a5: Chief Lisulo Mamili-Sikosi (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1
stance: a5 +e1

KATIMA MULILO - There was no Lantern on Thursday and no Government Gazette on Friday. The first was {a1.does+e1 {e1 shut} by order of {a1.d the information minister}, {a1 Sakaria Nghipandulwa}, over a report on floods money}. {a2.does+e2-e1 The second {a2.d the town's printers} simply {e2 would not print}, as long, {a2.p they} said, as the first stayed locked.} {a2.p Their} loyalty embarrasses {a3 Beauty Simataa}. "{a3.p I} have sat in this chair for 22 years, and {a3.p I} intend to die in it. {a3.says-e1 {e1 The padlock} is illegal and {a3.p I} am in the High Court on Tuesday to say so," {a3.d the Lantern's editor} told this newspaper.} {a3.says-e2 "But a paper that demands to be printed can't tell others not to print. {a3.p I} phoned {a2.d the boys} and asked {a2.p them} to run the machine."} At the royal kraal {a5 Chief Lisulo Mamili-Sikosi}, {a5.d a subject of the flood report}, {a5.does+e1 slaughtered an ox in celebration of {e1 the silence}, as {a5.p he} put it}. {a4 The press ombudsman} {a4.says=e1 has asked both sides for papers}.
