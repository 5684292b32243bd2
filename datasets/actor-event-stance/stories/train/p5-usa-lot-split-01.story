id: p5-usa-lot-split-01
kind: lot split ordinance
country: United States
genre: local paper
english: American
form: article
event e1: the ordinance allowing four homes on a single lot
event e2: the drive to repeal the housing ordinance by referendum
event e3: Councilman Baptiste's owner-occupancy amendment
actor a1: Mayor Lucinda Farrow (person)
actor a2: Councilman Everett Baptiste (person)
actor a3: Councilwoman Shira Mandel (person)
actor a4: Hollins Park Neighbors (organization)
actor a5: Homes Now Greensboro (organization)
actor a6: Tidewell Builders (organization)
actor a7: the Eastside Ministers' Council (organization)
actor a8: Planning Director Kiran Vohra (person)
actor a9: Gil Pettibone (person)
actor a10: opponents at the podium (group)
actor a11: Luz Arrieta (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e3
stance: a3 -e1 =e2 -e3
stance: a4 -e1 +e2
stance: a5 +e1 -e3
stance: a6 +e1 -e3
stance: a7 +e1 +e3
stance: a8 =e1
stance: a9 +e2
stance: a10 -e1
stance: a11 +e1

GREENSBORO, N.C. - At 1:40 a.m. Wednesday, after 94 speakers and two recesses, the City Council voted 5-4 to let property owners put as many as {e1 four houses where the code now allows one}.

{a10 Opponents at the podium} outnumbered supporters by about two to one. {a10.says-e1 {a10.p They} spoke of oaks, storm drains, street parking and a hog lagoon smell that had nothing to do with the agenda but drew applause.}

{a1 Mayor Lucinda Farrow} {a1.does+e1 cast the deciding vote.} {a1.says+e1 {a1.p She} said a starter home in the city costs $318,000, which rules out a deputy married to a teacher, and apologized for having waited four years to bring it up. "If that makes {a1.p me} a one-term mayor, {a1.p I} had a nice term," {a1.p she} said.}

By breakfast, {a4 Hollins Park Neighbors} {a4.does+e2 had a table outside the Elm Street supermarket} with clipboards on it. The charter lets voters throw out an act of the council if 7,600 of them ask for {e2 an election} within 30 days. {a4.says-e1 "Nobody on {a4.p our} street is against anybody. {a4.p We} just bought houses, not a position in the housing market," said {a4.d the group}'s president.}

{a9 Gil Pettibone}, {a9.d a former councilman} and developer of shopping centers, {a9.does+e2 has written {a4.p them} a check for $25,000.} {a9.p He} did not return calls.

{a1.says-e2 {a1 Farrow} said the people of the city had a right to sign whatever was put in front of them, and that {a1.p she} would be at the same supermarket on Saturday asking them not to.}

{a2 Councilman Everett Baptiste}, {a2.d the lead sponsor}, got less than {a2.p he} wanted. {a2.does+e3 {a2.p He} offered a rider that would have required the owner to live in one of the units.} {a7 The Eastside Ministers' Council}, whose pews supplied 12 of the evening's speakers, {a7.says+e3 had told {a2.p him} that without {e3 such a clause} cash buyers from Charlotte would be on Bessemer Avenue by June.} {e3 It} failed, 6-3. {a2.does+e1 {a2 Baptiste} voted yes on the final reading} anyway, and {a7.says+e1 the ministers' chairman embraced {a2.p him} in the aisle. "{a7.p We'll} take the loaf," he said.}

It was an odd six. {a3 Councilwoman Shira Mandel}, {a3.says-e1 who has called {e1 the whole thing} "demolition with a slogan",} {a3.does-e3 voted down {e3 the rider}} because, {a3.says-e3 {a3.p she} said, the city can't go knocking on doors to see whose toothbrush is in the bathroom.} {a3.says=e2 Asked on {a3.p her} way to the garage whether {a3.p she} would sign for {e2 a repeal}, {a3 Mandel} said {a3.p she} hadn't decided whether sitting members should.}

{a5 Homes Now Greensboro}, {a5.d a renters' group}, {a5.says-e3 had urged a no on {e3 {a2 Baptiste}'s language}, saying that it would bring the number of likely units from 900 a year to 60.} {a5.says+e1 {a5.p Its} organizer, who wore a cardboard house on his head, said 5-4 was all he had ever asked for.} {a6 Tidewell Builders} {a6.does-e3 sent {a6.p its} lawyer to the lectern to say {a6.p it} would walk away if owners had to live on site.} {a6.does+e1 {a6.d The company} pulled permits on three corner lots Wednesday afternoon.}

{a8 Planning Director Kiran Vohra} {a8.says=e1 said the first applications could be taken Aug. 1. {a8.p His} staff estimates between 400 and 900 units a year, and {a8.p he} cautioned that nobody's estimates on this had been very good, including {a8.p his} own.}

The old code, adopted in 1954, set lots at 10,000 square feet in most of the city west of Elm Street. It replaced one with deed covenants that said who could live there.

{a11 Luz Arrieta}, who cleans the chamber, {a11.says+e1 was waiting with a vacuum when they finished. {a11.p She} rents in High Point, 15 miles off. {a11.p She} had listened to all of it, {a11.p she} said, and would have voted yes ahead of the bus ride home.}
