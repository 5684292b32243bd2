id: n7-ireland-drummer-01
kind: sacking of a band member
country: Ireland
genre: web news
english: British
form: article
event e1: the sacking of drummer Conor Heffernan from Harbour Lights
event e2: the band's summer tour
actor a1: Harbour Lights (organization)
actor a2: Conor Heffernan (person)
actor a3: Niall Breslow (person)
actor a4: Aoife Dunphy (person)
actor a5: Mick Tarrant (person)
actor a6: Gerry Lavelle (person)
actor a7: Roisin Keel (person)
stance: a1 +e1 +e2
stance: a2 -e1
stance: a3 +e1 +e2
stance: a4 -e1
stance: a5 =e1 +e2
stance: a6 -e1 -e2
stance: a7 +e1

Irish rock group {a1 Harbour Lights} {a1.does+e1 have parted company with founder member {a2 Conor Heffernan}}, days before {a1.p they} begin {e2 a tour of Britain and Europe}.

{a1.says+e1 A short statement on {a1.d the band}'s website said {a2.d the drummer} was "no longer a member" and that {a1.p they} wished {a2.p him} well.} {a1.says+e2 All {e2 19 dates} would be honoured, it said.}

But {a2 Heffernan}, 34, {a2.says-e1 disputed the wording, telling a Dublin radio station that {a2.p he} had not resigned.} {a2.says-e1 "{a2.p I} got a text from {a2.p my} own manager on Sunday. {a2.p I} helped to start this group in {a2.p my} mother's garage and {a2.p I} was ready to get on the bus," {a2.p he} said.} {a2.does-e1 {a2.p He} has instructed solicitors.}

Singer {a3 Niall Breslow} {a3.says+e1 told the same programme that {a2.p his} former bandmate had missed eleven rehearsals since Christmas.} {a3.says+e1 "{a2 Conor} is the best drummer in the country when {a2.p he} turns up. {a3.p We} waited two years," {a3.p he} said.} {a3.says+e2 {a3.p He} added that tickets for {e2 Glasgow and Cologne} had sold out and that the new songs sounded great.}

{a7.d The group's manager}, {a7 Roisin Keel}, {a7.does+e1 is understood to have drawn up the papers in February}. {a7.says+e1 {a7.p She} said {a7.p she} was sorry for {a2.d the musician}'s family, but rejected {a2.p his} claim that no warning had been given.}

Not everyone in the band agreed. Bass player {a4 Aoife Dunphy} {a4.does-e1 voted the other way at a meeting on Saturday}, according to two people who were present. {a4.says-e1 Asked about it on Tuesday, {a4.p she} said {a4.p she} had thought there was another way to deal with {a2.p his} problems.} {a4.p She} is staying in the line-up.

{a6 Gerry Lavelle}, {a6.d who produced the group's first two albums}, {a6.says-e1 said {a2 Heffernan} had been treated shabbily by people who owed {a2.p him} a living.} {a6.says-e2 {a6.p He} urged fans to ask for their money back.}

The record company, Quay Street, has two more albums under contract. {a5.d Its chairman}, {a5 Mick Tarrant}, {a5.says=e1 said {e1 membership} was a matter for the musicians and {a5.p he} would not take sides.} {a5.does+e2 The label has put 400,000 euros into {e2 the concerts}}, {a5.says+e2 and {a5 Tarrant} said {a5.p he} expected {e2 them} to go ahead with a session drummer.}

{a1 Harbour Lights} reached number two in the Irish album chart last year. {e2 The tour} opens in Belfast on Friday.
