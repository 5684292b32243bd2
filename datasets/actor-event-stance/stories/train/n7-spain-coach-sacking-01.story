id: n7-spain-coach-sacking-01
kind: sacking of a football coach
country: Spain
genre: sports report
english: British
form: article
event e1: Atlético Montalbo's dismissal of coach Iñaki Larreta
actor a1: Iñaki Larreta (person)
actor a2: Ramiro Quesada (person)
actor a3: Julián Bermejo (person)
actor a4: Adrián Cueto (person)
actor a5: Montalbo supporters' federation (organization)
actor a6: Elena Pardo (person)
actor a7: Paco Ribas (person)
actor a8: Hans Wieland (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1

Atlético Montalbo are looking for a third coach in ten months after {e1 {a1 Iñaki Larreta} was relieved of {a1.p his} duties} on Sunday night, two hours after a 3-0 home defeat by Racing Almadena.

Club president {a2 Ramiro Quesada} {a2.says+e1 told reporters outside the directors' box that {a2.p he} had been left with no alternative.} {a2.says+e1 "{a1 Iñaki} is a gentleman and an excellent coach. But {a2.p we} have taken four points from 27 and {a2.p I} have to think of the club," {a2.p he} said.}

{a1 Larreta}, 47, who had a contract until June next year, {a1.says-e1 said {a1.p he} was convinced that the team would have stayed up with {a1.p him} in charge.} {a1.does-e1 {a1.p He} declined an offer of a post with the youth academy} and {a1.says-e1 said "the lawyers will speak about the money".}

{a3 Julián Bermejo}, {a3.d the sporting director}, who brought {a1.p him} from Osuna last autumn, {a3.does-e1 handed in {a3.p his} own resignation on Monday morning}. {a3 Bermejo} has been at odds with {a2 Quesada} since the sale of two forwards in January.

{a4.d Team captain} {a4 Adrián Cueto} {a4.says-e1 said the players had to take the blame. "{a1.p He} did not miss the chances. {a4.p We} did. {a4.p I} telephoned {a1.p him} and asked for forgiveness," {a4.p he} said.}

There was less sympathy on the terraces, where white handkerchiefs were waved from the half-hour. {a5.says+e1 {a5 The Montalbo supporters' federation} called {a2.d the president} "the worst in {a5.p our} history" and demanded that {a2.p he} go too, but said that {e1 changing the man on the bench} had been necessary since Christmas.}

{a6 Elena Pardo}, who holds 14 per cent of the shares and has criticised {a1 Larreta}'s tactics in the past, {a6.does-e1 voted against at the emergency board meeting}. {a6.says-e1 {a6.p She} pointed out that the club was still paying {a1.p his} predecessor and would now have three salaries to find out of a budget for one.}

{a7 Paco Ribas}, {a7.d the reserve team coach}, took training on Monday. {a7.says+e1 {a7.p He} said {a7.p he} was sorry for a colleague but that the dressing room needed a shock and {a7.p he} had told {a2 Quesada} so when consulted last week.}

The German {a8 Hans Wieland}, {a8.d who is out of work since leaving Graz}, is among those mentioned as a permanent successor. {a8.says=e1 {a8.p He} confirmed that there had been a telephone call and would not comment on {e1 the change} itself.}

Montalbo, promoted in 2001, are 19th, five points from safety, with eleven matches left. They travel to Sevilla on Saturday.
