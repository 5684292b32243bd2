id: q6-india-leukaemia-licence-01
kind: compulsory drug licence
country: India
genre: business page
english: Indian
form: article
event e1: the compulsory licence for copies of Imaxotin
event e2: Helvaris's offer of a 60 per cent price cut
actor a1: Helvaris (organization)
actor a2: Sahyadri Biolabs (organization)
actor a3: the Controller of Patents (person)
actor a4: the Cancer Patients' Forum (organization)
actor a5: Switzerland (organization)
actor a6: the commerce ministry (organization)
actor a7: Dr Sujata Kelkar (person)
actor a8: Farhan Merchant (person)
actor a9: hospital procurement officers (group)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 +e1 -e2
stance: a5 -e1
stance: a6 =e1
stance: a7 -e1
stance: a8 =e1
stance: a9 +e2

MUMBAI: {a2 Sahyadri Biolabs} {a2.does+e1 on Tuesday paid the first royalty instalment of Rs 38 lakh into an escrow account}, clearing the way for Indian-made tablets against a form of leukaemia to reach chemists by Diwali at Rs 9,200 a month.

The Swiss original, Imaxotin, sells for Rs 1.74 lakh. {a3.d The Controller of Patents} {a3.does+e1 gave {a2.d the Pune company} {e1 permission to copy it} last month, on a royalty of seven per cent}. In a 62-page order {a3 the Controller of Patents} {a3.says+e1 held that fewer than 400 of some 9,000 eligible patients were being reached and that the public's reasonable requirement was not satisfied.}

It is only the third such order in the country's history.

{a1 Helvaris}, the patent holder, {a1.does-e1 has moved the Delhi High Court for a stay}. {a1.says-e1 "A patent that can be taken away because it succeeds is no patent at all," {a1.p its} India head said.} {a1.does+e2 {a1.p It} also {e2 wrote to 212 hospitals on Monday with a new list price of Rs 69,600}.} {a1.says+e2 The reduction had been planned since January and had nothing to do with the case, {a1.d the company} maintained.}

{a2.says-e2 {a2 Sahyadri}'s managing director said hospitals ought to ask where {e2 that letter} was two years ago, and told {a9.p them} to sign nothing before October.}

{a9 Hospital procurement officers} in Chennai and Kochi {a9.says+e2 told this newspaper that {a9.p they} had {e2 accepted} by return. "A price today is worth more than a press conference," one of {a9.p them} said.}

{a4 The Cancer Patients' Forum}, which intervened in the hearing, {a4.does+e1 distributed sweets outside the patent office when {e1 the order} was read out}. {a4.says-e2 {a4.p It} regards {e2 the Basel firm's move} as bait. "At {e2 that price} a clerk would still have to choose between the drug and the flat," said {a4.p its} secretary.}

{a5 Switzerland} {a5.does-e1 called in the Indian ambassador in Bern}. {a5.says {a5.p It} stressed that {a5.p it} valued the relationship and that talks on other subjects would go ahead.}

Opinion among doctors is not uniform. {a7 Dr Sujata Kelkar}, {a7.d a haematologist who has treated poor patients at a trust hospital for 22 years}, {a7.says-e1 said {a7.p she} shared every aim of {a4.d the campaigners} and had wept at the price for a decade. But {e1 this instrument} was the wrong one, {a7.p she} said: the next company would stop running its trials here, and {a7.p her} patients would lose the free drug they got in them.}

{a6 The commerce ministry} {a6.says=e1 said {a3.d the Controller} was a quasi-judicial authority and {a6.p it} had no view on individual orders. {a6.p It} would answer Bern "through the appropriate channel".}

{a8 Farhan Merchant}, {a8.d an analyst with a Dalal Street brokerage}, {a8.says=e1 expects {e1 the order} to add two per cent to {a2 Sahyadri}'s turnover in a full year. The High Court has stayed one earlier licence and let the other stand, {a8.p he} pointed out, so it would be rash to pencil anything in.}

{a2 Sahyadri} shares closed 1.4 per cent higher at Rs 884. The court takes up the matter on the 19th.
