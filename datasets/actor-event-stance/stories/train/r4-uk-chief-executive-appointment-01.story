id: r4-uk-chief-executive-appointment-01
kind: chief executive appointment
country: United Kingdom
genre: business page
english: British
form: passage
event e1: the choice of Craig Hadlow to run the supermarket chain Bramfields
actor a1: Bramfields (organization)
actor a2: Craig Hadlow (person)
actor a3: Ventnor Capital (organization)
actor a4: Prisca Lound (person)
actor a5: Tobias Ewbank (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1

{a1 Bramfields} {a1.does+e1 has named {a2 Craig Hadlow}, who ran {a1.p its} Irish stores until 2007, as {e1 {a1.p its} next chief executive}}, ending a search of seven months. {a2.says+e1 "{a2.p I} know this business and {a2.p I}'m delighted to be back," {a2.p he} said.} {a4 Prisca Lound}, {a4.d the finance director}, who was also a candidate, {a4.does-e1 resigned within an hour of {e1 the announcement}}. {a3.says-e1 {a3 Ventnor Capital}, which owns 5 per cent, said the board should have looked outside the sector.} {a5.says+e1 But {a5 Tobias Ewbank}, {a5.d a retail analyst}, described {a2 Hadlow} as the right man for the job.} The shares closed 4p higher at 233p.
