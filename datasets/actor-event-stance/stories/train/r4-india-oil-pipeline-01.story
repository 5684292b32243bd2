id: r4-india-oil-pipeline-01
kind: oil pipeline
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the Iran-Pakistan-India pipeline
actor a1: Petroleum Minister Harkishan Mallya (person)
actor a2: The American envoy (person)
actor a3: Sukhamoy Bagchi (person)
actor a4: Foreign Secretary Nirupam Vaidya (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1 Petroleum Minister Harkishan Mallya} {a1.does+e1 leaves for Tehran on Sunday to fix a price for crude to be carried by {e1 the 2,600-km line}}. {a1.says+e1 {a1 Mallya} said on Thursday the country could not afford to say no to {e1 it}.} {a2.d The American envoy} {a2.says-e1 has told Indian officials that Washington has grave reservations}. {a3 Sukhamoy Bagchi}, whose party lends the government outside support, {a3.says+e1 asked it not to buckle and to sign before the monsoon session}. {a4 Foreign Secretary Nirupam Vaidya}, at a separate briefing, {a4.says=e1 said discussions were at a technical stage and {a4.p he} had nothing to add}.
