id: o1-ireland-pedestrian-street-01
kind: pedestrianisation
country: Ireland
genre: local paper
english: British
form: article
event e1: the pedestrianisation of Castle Street
actor a1: Deirdre Mulhall (person)
actor a2: Cathal Nestor (person)
actor a3: Castle Street Traders' Association (organization)
actor a4: Cllr Bríd Tarpey (person)
actor a5: Cllr Noel Gaynor (person)
actor a6: Sinead Prunty (person)
actor a7: the Disabled Drivers' Network (organization)
actor a8: An Garda Síochána (organization)
actor a9: Kieran Dolphin (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 +e1

{a1.says+e1 {a1.d A county council official} has told traders that cars will not be coming back to Castle Street, despite a High Court challenge lodged by {a2.d one of the town's largest retailers}}.

{a1 Deirdre Mulhall}, {a1.d the director of services for transportation}, {a1.does+e1 signed the order making {e1 the trial arrangement} permanent on 3 January}. The street had been shut to traffic between 11am and 7pm since the summer of last year.

{a1.says+e1 {a1 Ms Mulhall} told the municipal district meeting that footfall counters had recorded a rise of 18 per cent and that vacancy was down from nine units to six. {a1.p She} had no intention of revisiting the matter, {a1.p she} said.}

{a2 Cathal Nestor}, {a2.d whose family has sold furniture on the street since 1954}, {a2.does-e1 filed papers in Dublin last week seeking to have {e1 the order} quashed}. {a2.says-e1 {a2.p He} claims that no environmental screening was carried out. In an affidavit {a2.p he} says deliveries to {a2.p his} shop have become impossible and that turnover fell by €212,000.}

{a3.says-e1 The {a3 Castle Street Traders' Association}, to which {a2 Mr Nestor} belongs, says 26 of {a3.p its} 41 members voted to support {a2.p him},} and {a3.does-e1 {a3.p it} is paying part of the legal bill}.

That is not the view of {a6 Sinead Prunty}, who opened a café opposite {a2 Mr Nestor's} showroom in May. {a6.says+e1 {a6.p She} said {a6.p she} would not have signed the lease with cars going by the door.} {a6.does+e1 {a6.p She} left {a3.d the association} over the vote}.

At the meeting {a5 Cllr Noel Gaynor} {a5.does-e1 tabled a motion calling on {a1.d the executive} to settle with {a2 Mr Nestor} and reopen the street from Monday to Thursday}. {a5.says-e1 "{a5.p We} are spending ratepayers' money fighting a ratepayer," {a5.p he} said.}

{a4 Cllr Bríd Tarpey} {a4.does+e1 got the motion ruled out of order, on the ground that the case was before the courts}. {a4.says+e1 {a4.p She} accused {a5 Cllr Gaynor} of trying to undo in ten minutes what 1,400 submissions had asked for.}

{a7.says-e1 The {a7 Disabled Drivers' Network} said four designated bays had been lost and that the replacements were on a slope of one in nine.} {a9 Kieran Dolphin}, {a9.d the council's engineer}, {a9.says+e1 said the new bays met the standard and that the old ones had been blocked by vans most mornings. "Anyone who used that street before knows what it was," {a9.p he} said.}

{a8.says=e1 {a8 An Garda Síochána} said {a8.p it} had no role in the making of {e1 the order} and had issued 23 fixed-charge notices since it came in.}

The case is listed for mention on 14 February.
