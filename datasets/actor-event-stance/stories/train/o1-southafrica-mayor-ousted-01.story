id: o1-southafrica-mayor-ousted-01
kind: mayor ousted
country: South Africa
genre: newspaper report
english: African
form: article
event e1: the removal of Mayor Themba Radebe
event e2: the speaker's secret ballot
actor a1: Themba Radebe (person)
actor a2: United Civic Front (organization)
actor a3: Lerato Kgosana (person)
actor a4: Pieter Swanepoel (person)
actor a5: Ratepayers' Forum (organization)
actor a6: Nomsa Dlakude (person)
actor a7: two councillors of Radebe's own party (group)
actor a8: the provincial department of local government (organization)
actor a9: Gugu Masinga (person)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1
stance: a4 +e1
stance: a5 +e1
stance: a6 +e2
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1

{a1.d The mayor of Kromspruit local municipality}, {a1 Themba Radebe}, {e1 lost {a1.p his} chain} on Thursday night by 24 votes to 21 after a sitting that lasted nine hours and was twice interrupted by scuffles in the public gallery.

{a2.does+e1 The motion of no confidence was brought by {a2 the United Civic Front}}, the second largest party, and {a4.does+e1 seconded by {a4 Pieter Swanepoel} of the {a5 Ratepayers' Forum}}.

{a3.says+e1 Moving it, {a3.d {a2 the Front's} caucus leader}, {a3 Lerato Kgosana}, said the municipality owed R611 million to the power utility and had not filed financial statements for two years.} {a3.says+e1 {a3 Kgosana} put the number of working refuse trucks at four out of 19.}

{a1 Radebe}, {a1.d a former school principal} who has held office since 2021, {a1.says-e1 told councillors {a1.p he} had inherited two-thirds of the debt. "{a1.p I} have a signed payment plan on {a1.p my} desk. Whoever sits there on Monday will find it," {a1.p he} said.}

{a1.says-e1-e2 {a1.p He} said {a1.p he} had instructed attorneys to ask the High Court to set {e1 the result} aside, because the rules of the council called for a show of hands.}

{a6 Nomsa Dlakude}, {a6.d the speaker}, {a6.does+e2 had ruled shortly before the vote that {e2 it should be held behind a screen}.} {a6.says+e2 {a6.p She} said three members had received threats on their phones.} {a2.says+e2 {a2 The Front} had asked for {e2 this} in writing on Monday.}

{a7 Two councillors} of {a1 Radebe}'s own party {a7.does+e1 are understood to have voted with the opposition}. Neither has been named.

{a5.says+e1 The {a5 Forum} said {a5.p it} would take no seats in the next executive and had acted only because creditors had threatened to attach the fire engine.}

{a8 The provincial department of local government} {a8.says=e1 said {a8.p it} had noted {e1 the outcome} and would send an official to help with the handover.}

{a9 Gugu Masinga}, {a9.d a professor of public administration}, {a9.says=e1 said it was the eleventh time a mayor in the province had been voted out since the 2021 elections. Courts had upheld some of the votes and overturned others, {a9.p she} said, depending on the wording of each council's rules.}

{a1 Radebe} {a1.does-e1 did not hand over the keys to the mayoral office on Friday}. {a1.says {a1.p He} said {a1.p he} had a dental appointment.}

A new mayor is to be elected on 22 August. {a3 Kgosana} has been mentioned as a candidate.
