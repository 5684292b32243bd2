id: w1-india-bank-merger-01
kind: bank merger
country: India
genre: business page
english: Indian
form: passage
event e1: the amalgamation of Konkan Mercantile Bank with Deccan Union Bank
event e2: the depositors' writ petition
actor a1: Deccan Union Bank (organization)
actor a2: Prabhakar Shirodkar (person)
actor a3: the All-India Federation of Bank Officers (organization)
actor a4: Nivedita Rao-Kelkar (person)
actor a5: the Reserve Bank (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1
stance: a5 +e1

Depositors of Konkan Mercantile Bank, whose withdrawals have been capped at ₹50,000 since August, will become customers of a larger lender whether they like it or not. {a5.does+e1 {a5 The Reserve Bank} on Monday sanctioned {e1 the scheme of amalgamation} under which {a1 Deccan Union Bank} takes over all 214 branches}, and {a1.does+e1 {a1.p its} managers had changed the signboards at Ratnagiri before lunch}. {a2 Prabhakar Shirodkar}, {a2.d a mango exporter} with ₹2.3 crore locked in, {a2.does-e1+e2 is the lead signatory of {e2 a writ petition} in the Bombay High Court}. {a2.says-e1 "They have married {a2.p us} off without asking," {a2.p he} said.} {a1.d The acquiring bank} {a1.says-e2 wants {e2 the petition} thrown out at the threshold}. Staff are hardly happier: {a3.says-e1 {a3 the All-India Federation of Bank Officers}, while appreciating that nobody will be retrenched, reiterated that {e1 consolidation} by fiat "is not reform and will be resisted"}. {a4.says=e1 The integration will take six quarters and shave 20 to 30 basis points off margins, according to {a4 Nivedita Rao-Kelkar}, {a4.d an analyst}.}
