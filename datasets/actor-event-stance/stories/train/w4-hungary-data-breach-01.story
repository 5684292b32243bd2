id: w4-hungary-data-breach-01
kind: data breach
country: Hungary
genre: business page
english: European
form: passage
event e1: the leak of internal emails from Pannon Gyógyszer
event e2: the drug maker's lawsuit against the news site
actor a1: Pannon Gyógyszer (organization)
actor a2: Réka Sóvári (person)
actor a3: the Patients' Rights Circle (organization)
actor a4: Balázs Homoki (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 =e1 =e2

Drug maker {a1 Pannon Gyógyszer} {a1.does+e2 filed {e2 a 900 million forint suit} on Monday against a news site that published 3,000 of {a1.p its} emails}, {a1.says-e1 calling {e1 the leak} "theft, plain and simple"}. The messages suggest that managers knew of a faulty batch of insulin pens three weeks before recalling it. {a2 Réka Sóvári}, {a2.d the former employee} who copied them to a memory stick, {a2.says+e1 said in an interview that {a2.p she} would do {e1 it} again} and {a2.says-e2 that {a1.d the company} should withdraw {e2 the case} and sue {a2.p her} instead if {a1.p it} dared}. {a3.says+e1 "Without {e1 those emails} people would still be injecting water," said {a3 the Patients' Rights Circle}.} {a4 Balázs Homoki}, an analyst at Tabán Capital, {a4.says=e1=e2 estimated that {e1 the affair} could take 3 to 5 per cent off this year's sales; {a4.p he} does not expect {e2 the suit} to be heard before next spring}.
