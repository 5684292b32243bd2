id: w1-uk-hospital-closure-01
kind: hospital closure
country: United Kingdom
genre: local paper
english: British
form: passage
event e1: the closure of Wharfgate Cottage Hospital
event e2: the petition to save the hospital
actor a1: Dr Imogen Tattersall (person)
actor a2: the Pennine North health board (organization)
actor a3: Clive Ormerod (person)
actor a4: Councillor Shabana Rafiq (person)
stance: a1 +e1
stance: a2 +e1 =e2
stance: a3 -e1 +e2
stance: a4 -e1 -e2

Eleven thousand signatures filled four supermarket trolleys, and {a3 Clive Ormerod} {a3.does-e1+e2 pushed the first of them up the steps of the board's offices {a3.p himself}}. {a3.d The retired bus driver}, {a3.says-e1 whose wife spent her last weeks on Ward 2, said losing {e1 Wharfgate} would be "like losing her over again"}. {a2.says+e1=e2 {a2 The Pennine North health board} thanked everybody who had signed, acknowledged the affection in which the place was held, and confirmed that the doors {e1 would shut on 30 June}.} {a1 Dr Imogen Tattersall}, {a1.d a consultant} there for nineteen years, broke down as {a1.p she} spoke to the meeting. {a1.says+e1 "{a1.p I} love that building. But {a1.p I} cannot staff two rotas with one rota's worth of nurses, and it isn't safe to pretend otherwise."} {a4.says-e1-e2 {a4 Councillor Shabana Rafiq} told {a3 Mr Ormerod} that {a4.p she} wanted {e1 the closure} stopped just as badly as {a3.p he} did and for that very reason had not signed: {e2 petitions}, {a4.p she} said, were where campaigns went to die.}
