id: o8-england-inquest-reopening-01
kind: inquest reopening
country: United Kingdom
genre: web news
english: British
form: article
event e1: the quashing of the Thornby Quarry inquest verdict
actor a1: the family of Liam Sadler (group)
actor a2: Denise Sadler (person)
actor a3: Wharram Stone (organization)
actor a4: Lady Justice Penhallow (person)
actor a5: the former coroner (person)
actor a6: Imran Yaqub (person)
actor a7: the safety inspectorate (organization)
actor a8: Giles Horsfall (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1

A finding that a digger driver died by accident in a Yorkshire quarry in 2012 has been set aside by the High Court.

{a4 Lady Justice Penhallow} {a4.says+e1 said a maintenance log which came to light last year "might well have led a jury elsewhere".} {a4.does+e1 {a4.p She} ordered a fresh hearing before a different coroner.}

{a1.does+e1 It was {a1 the family of Liam Sadler}, 26, who brought the application.} {a2.d His mother}, {a2 Denise Sadler}, {a2.does+e1 obtained the log from a retired fitter and paid for an engineer to read it.}

"Thirteen years they told {a2.p me} it was {a2.p my} lad's own fault," {a2.says+e1 {a2.p she} said outside}.

{a3 Wharram Stone}, {a3.d the owner of the quarry}, {a3.does-e1 fought the application with two barristers.} {a8 Giles Horsfall}, {a8.d for the company}, {a8.says-e1 told the court in March that the log referred to another machine, that four of the witnesses had died, and that memories were not improved by campaigns.}

{a3.says-e1 {a3.d The firm} said on Thursday that {a3.p it} would seek permission to go to the Court of Appeal.}

{a7 The safety inspectorate}, which decided not to prosecute in 2013, {a7.says=e1 said {a7.p it} had taken no part in the application and would provide {a7.p its} file if the new coroner asked for it.} {a5 The former coroner}, now retired, {a5.says=e1 said {a5.p he} did not discuss {a5.p his} cases.}

{a6 Imran Yaqub}, {a6.d the family's solicitor}, {a6.says+e1 said the test was whether it was in the interests of justice, and that anyone who laid the log beside the photographs would see why {a4.d the judge} had needed 20 minutes.}

{a2 Mrs Sadler} {a2.does+e1 had collected 3,100 names} and {a2.does+e1 remortgaged {a2.p her} house.} {a1.says+e1 {a1.d The family} asked for the new hearing to be listed before the tenth of October, the anniversary.}
