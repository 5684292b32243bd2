id: n7-greece-museum-loan-01
kind: museum loan of an antiquity
country: Greece
genre: newspaper report
english: British
form: article
event e1: the loan of the Kalyvia bronze to the Hartwell Museum
actor a1: Stavros Papadimas (person)
actor a2: Hartwell Museum (organization)
actor a3: Association of State Archaeologists (organization)
actor a4: Eleni Stathaki (person)
actor a5: Giorgos Mantas (person)
actor a6: Vlachou Foundation (organization)
actor a7: Dimitra Kioussi (person)
actor a8: Peter Langdon (person)
actor a9: central archaeological council (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1
stance: a9 +e1

ATHENS — A 2,300-year-old bronze of a young rider {e1 will leave the country for the first time} after {a9 the central archaeological council} {a9.does+e1 gave {a9.p its} consent on Tuesday night by nine votes to six}.

The statue, found by a fisherman off Kalyvia in 1972, is to be the centrepiece of an exhibition at {a2 the Hartwell Museum} in Chicago from October to March. In return {a2.d the American museum} {a2.does+e1 will send 12 Impressionist paintings and pay for a new climate system} at Kalyvia, where the bronze normally stands.

Culture minister {a1 Stavros Papadimas} {a1.says+e1 said 800,000 people were expected to see it. “In Kalyvia we had 11,000 last year,” {a1.p he} told a radio station.} {a1.does+e1 {a1.p He} is to fly to Chicago to sign the agreement next month.}

{a4 Eleni Stathaki}, {a4.d the head of conservation} at the national museum, {a4.does-e1 stepped down from {a9.d the council} after the vote}. {a4.says-e1 In a letter seen by this newspaper {a4.p she} recalled that a crack in the left foreleg had widened by a millimetre since 1995 and that {a4.p her} report had been circulated only on the day.}

{a3.does-e1 {a3 The Association of State Archaeologists} has called a 24-hour stoppage for Friday.} {a3.says-e1 {a3.p Its} president paid tribute to {a2 the Hartwell}, “a serious institution with which many of {a3.p us} have worked”, but said some things were not for travelling.}

In Kalyvia {a5.d the mayor}, {a5 Giorgos Mantas}, {a5.does-e1 had the keys of the museum collected from the guards on Wednesday morning}. {a5.says-e1 {a5.p He} said nobody from the ministry had spoken to {a5.p him} and that hotels had already been booked for the summer by people who wanted to see the horse.}

The transport and insurance, put at 1.9m euros, will be paid by {a6 the Vlachou Foundation}, set up by a shipping family. {a6.says+e1 {a6.d The foundation} said in a statement that {a6.p it} regretted the tone of the debate and that {a6.p its} offer stood.}

{a7 Dimitra Kioussi}, {a7.d culture spokeswoman for the opposition}, {a7.says+e1 accused {a1 Mr Papadimas} of having run down regional museums for five years and of failing to answer a single letter from Kalyvia.} {a7.says+e1 {a7.p She} added, however, that if the horse had to go abroad for the roof to be mended, then {a7.p she} would rather it went.}

{a8 Peter Langdon}, {a8.d a specialist in ancient metals} in Oxford, {a8.says=e1 said large bronzes had been moved many times without harm and that two had been damaged in the past 20 years.} {a8.says=e1 Without examining the leg, {a8.p he} said, {a8.p he} could not say on which side the risk lay.}

{a9.d The council} last refused a request, from Tokyo, in 1998.
