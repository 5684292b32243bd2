id: w4-hungary-corruption-inquiry-01
kind: corruption inquiry
country: Hungary
genre: local paper
english: European
form: passage
event e1: the investigation into Szeged's bus purchases
event e2: the deputy mayor's leave of absence
event e3: the vineyard tax in Tokaj (unrelated)
actor a1: Deputy Mayor Kornél Fazekas (person)
actor a2: opposition councillors (group)
actor a3: Mayor Tünde Barkóczi (person)
actor a4: the Tisza Transport company (organization)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1 +e2
stance: a4 =e1 =e3

SZEGED — {a1 Deputy Mayor Kornél Fazekas} has {a1.does+e2 taken unpaid leave} while police look into the purchase of 38 electric buses. In a statement {a1.p he} {a1.says+e1 said {a1.p he} had "nothing but respect" for {e1 the investigation}, which {a1.p he} expects to clear {a1.p him}}. {a2 Opposition councillors} {a2.says-e2 want {a1.p him} to resign outright rather than go on {e2 what one called a holiday}}; {a2.does+e1 {a2.p they} handed the police a further folder of receipts on Tuesday}. {a3 Mayor Tünde Barkóczi} {a3.says+e2 said {a1.d {a3.p her} deputy}'s {e2 decision} was the right one} and {a3.says=e1 declined to discuss {e1 the case}, saying {a3.p she} might be called as a witness}. {a4 The Tisza Transport company}, which supplied the buses, {a4.says=e1 confirmed that officers had copied {a4.p its} servers}.
