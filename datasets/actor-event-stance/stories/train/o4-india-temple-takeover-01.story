id: o4-india-temple-takeover-01
kind: temple administration
country: India
genre: local paper
english: Indian
form: article
event e1: the state's takeover of the Sri Vanadurga temple
event e2: the closure of the temple kitchen
actor a1: the Endowments Department (organization)
actor a2: K. Padmanabha Bhattathiri (person)
actor a3: the Kizhakkumkara family (group)
actor a4: P. Latheesh (person)
actor a5: the Vanadurga Employees' Association (organization)
actor a6: Minister A. Sudhakaran Pillai (person)
actor a7: Ammini Kutty (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 -e2

THRISSUR: Officials of {a1 the Endowments Department} {a1.does+e1 {e1 took charge of the Sri Vanadurga temple} on Wednesday morning and sealed the two strong rooms}, ending more than two centuries of administration by {a3 the Kizhakkumkara family}.

An executive officer was appointed under section 47 of the Act. {a1.d The department} {a1.says+e1 said audits for 2017 to 2022 had found unaccounted offerings worth Rs 3.6 crore and 11 missing ornaments.}

{a3.d The family}, represented by {a3.p its} senior member, {a3.does-e1 refused to sign the inventory} and {a3.does-e1 has filed a writ petition in the High Court}. {a3.says-e1 The temple is a private one, {a3.p they} contend, and was declared so by a munsiff court in 1934.}

{a2.d The chief priest}, {a2 K. Padmanabha Bhattathiri}, {a2.does-e1 locked the inner door after the morning puja and handed the key to {a3.d the family}}, not to the officer. {a2.says-e1 "Rites are not done by government order," {a2.p he} said. {a2.p He} said {a2.p he} had not seen a single devotee ask for {e1 this}.}

That was disputed by {a4 P. Latheesh}, {a4.d convener of a devotees' forum}, {a4.does+e1 who filed the complaint that led to {e1 the takeover}}. {a4.says+e1 {a4 Latheesh} said 2,300 people had signed. "The hundi was opened behind closed doors for 20 years. Who was there to count?" {a4.p he} asked.}

{a5 The Vanadurga Employees' Association}, whose 58 members have had no revision of wages since 2008, {a5.does+e1 distributed sweets at the east gate when {e1 the officer walked in}}.

The mood among {a5.d the staff} changed in the afternoon when {a1.d the department} {a1.does+e2 ordered that {e2 the kitchen, which feeds about 600 people a day, be shut} until further notice}, {a1.says+e2 citing the absence of a food safety licence.}

{a5.says-e2 {a5.d The association} asked the executive officer to withdraw {e2 the order} by Friday. {a5.p It} said nine cooks and helpers would have no work.}

{a2 Bhattathiri} {a2.says-e2 said {e2 the meal} had not been interrupted even in the flood year.} {a3.d Members of the family} {a3.does-e2 served rice from vessels on the road outside.}

{a7 Ammini Kutty}, {a7.d a lottery seller} who eats there every day, {a7.says said {a7.p she} did not care in whose name the temple was.} {a7.says-e2 "But why touch {e2 the food}?" {a7.p she} asked.}

{a6 Minister A. Sudhakaran Pillai} {a6.says+e1 told the Assembly that {e1 the action} was lawful and that no temple property would go to the treasury.} {a6.says {a6.p He} did not refer to {e2 the kitchen}.}
