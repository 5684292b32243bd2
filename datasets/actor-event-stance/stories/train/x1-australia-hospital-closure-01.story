id: x1-australia-hospital-closure-01
kind: hospital closure
country: Australia
genre: local paper
english: British
form: article
event e1: the closure of the birthing unit at Coolabah District Hospital
actor a1: the Far West Health Service (organization)
actor a2: Dr Marcus Tregenza (person)
actor a3: Kylie Brennock (person)
actor a4: Mayor Des Fallon-Pyke (person)
actor a5: Health Minister Rowena Tierney-Blake (person)
actor a7: Aunty Dot Murrawin (person)
actor a8: Dr Sunil Weerakoon (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a7 -e1
stance: a8 +e1

No more babies to be born in Coolabah

Coolabah mothers will have to travel 174 kilometres to give birth after {a1 the Far West Health Service} {a1.does+e1 confirmed {e1 the town's maternity unit will shut for good} on June 30}.

{a1.d The service} {a1.says+e1 said {a1.p it} had advertised for two GP obstetricians for 26 months without a single applicant and could not keep {e1 the unit} going on locums at $3,800 a day}.

{a1.p Its} acting medical director, {a2 Dr Marcus Tregenza}, {a2.says+e1 said {e1 the decision} was about safety}.

{a2.says+e1 "There were four nights in April when no one within two hours could do a caesarean. {a2.p I} sat up for all four of them," {a2.p he} said.}

More than 300 people, about a fifth of the town, packed the bowling club on Wednesday to hear the news. {a3 Kylie Brennock}, {a3.d 28}, due in August with {a3.p her} third, {a3.does-e1 walked out halfway through}.

{a3.says-e1 "{a3.p My} last one took 55 minutes start to finish," {a3 Ms Brennock} said in the car park. "You do the sums. {a3.p I}'ll be having this one at the Wilga Creek roadhouse."}

{a4 Mayor Des Fallon-Pyke} {a4.says-e1 said the council would offer a house, a car and $60,000 a year to any doctor willing to come, and called on {a1.d the service} to hold off until Christmas}.

{a4.says-e1 "First they took the bank, then the train, now {e1 this}. A town that can't have a baby is a town that's been told to die," {a4 Cr Fallon-Pyke} said.}

{a7 Aunty Dot Murrawin}, {a7.d a Ngemba elder} whose nine grandchildren were born at the hospital, {a7.says-e1 said it mattered to families that children came into the world on their own country. "{a7.p We} won't be letting {e1 it} go quiet," {a7.p she} said}.

But {a8 Dr Sunil Weerakoon}, who delivered babies in the town for 17 years before retiring in 2022, {a8.says+e1 told the meeting {a8.p he} backed {e1 the move}, and was booed for it. "{a8.p I} lost one here that {a8.p I} would not have lost in Dubbo," {a8.p he} said. "{a8.p I} think of her every day."}

A spokesman for {a5 Health Minister Rowena Tierney-Blake} {a5.says=e1 said {a5.p she} would meet {a4.d the mayor} next week and had "an open mind"}.
