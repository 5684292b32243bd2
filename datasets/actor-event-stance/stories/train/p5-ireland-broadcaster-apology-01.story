id: p5-ireland-broadcaster-apology-01
kind: broadcaster's apology
country: Ireland
genre: web news
english: Irish
form: article
event e1: Atlantic Television's apology for the dairy documentary
event e2: the removal of The White River from the online player
event e3: the libel action against the film-maker
actor a1: Atlantic Television (organization)
actor a2: Nessa Corrigan (person)
actor a3: Fionn Delahunt (person)
actor a4: the Grassland Farmers' Association (organization)
actor a5: Annaghdale Creameries (organization)
actor a6: the Guild of Broadcast Journalists (organization)
actor a7: Muireann Tuohy (person)
actor a8: Culture Minister Cathal Brosnahan (person)
actor a9: the Galway documentary festival (organization)
actor a10: Aoibhinn Stack (person)
actor a11: anglers on the Annagh (group)
stance: a1 +e1 +e2
stance: a2 +e1 +e2 =e3
stance: a3 -e1 -e2 -e3
stance: a4 +e1 +e2
stance: a5 =e1 +e3
stance: a6 -e1 -e2
stance: a7 -e1
stance: a8 =e1
stance: a9 -e2
stance: a10 =e1 =e3
stance: a11 -e1

{a1.d Station} {a1.does+e1 {e1 says sorry} to milk farmers}

{a1 Atlantic Television} {a1.does+e1 has apologised to 3,400 dairy farmers for a film which claimed that slurry had killed a river in the south-west}, {e1 the first such statement} in {a1.d the broadcaster}'s 19 years.

{a1.does+e2 The hour-long programme, The White River, was taken off {a1.p its} player at noon on Monday.} A 60-second announcement before the evening news {a1.says+e1 said two of the five water samples shown had been taken downstream of a town sewage works and that viewers "should have been told".}

{a2.d The station's director general}, {a2 Nessa Corrigan}, {a2.says+e1 said {a2.p she} had written {e1 the text} herself after an outside review. "Most of what we broadcast was right. What was wrong was wrong about people's livelihoods, and {a2.p I} would want somebody to own up to {a2.p me}," {a2.p she} told staff.} {a2.says+e2 The film could go back up when it had been re-edited, but {a2.p she} was in no hurry, {a2.p she} said.}

{a3.d The director}, {a3 Fionn Delahunt}, whose work on the Magdalene archives won a European award in 2019, {a3.says-e1 said {a3.p he} had learned of {e1 the announcement} from {a3.p his} mother. {a3.p He} accepted that a caption was missing. Three samples out of five still showed ammonia at nine times the limit.} {a3.does-e2 By Monday evening {a3.p he} had put the full programme on {a3.p his} own website}, where it had been watched 41,000 times by yesterday.

{a7 Muireann Tuohy}, {a7.d the executive producer} who commissioned it, {a7.does-e1 cleared {a7.p her} desk on Tuesday.} {a7.says-e1 In an e-mail seen by several newspapers {a7.p she} thanked {a2 Ms Corrigan} for eight happy years and said {a7.p she} could not ask a reporter to take a risk for {a7.p her} again.}

{a4 The Grassland Farmers' Association}, which had lodged 212 complaints, {a4.says+e1 said {e1 it} was welcome but should have come in October, before children were called names on the school bus.} {a4.says+e2 {a4.p Its} president, a Limerick man with 90 cows, wants an undertaking that the programme {e2 will stay down}.}

Things are less settled with {a5 Annaghdale Creameries}, the co-op whose tankers appear in the opening shot. {a5.does+e3 {a5.p It} issued proceedings in the High Court in January against {a3 Mr Delahunt} personally, claiming damages for lost export orders, and filed a further affidavit on Wednesday.} {a5.says=e1 {a5.d The co-op} said {a5.p it} had noted {e1 {a1.d the broadcaster}'s announcement} and had no comment on it.}

{a3.says-e3 {a3 Mr Delahunt} has called {e3 the case} an attempt to bankrupt a man with a camera and a ten-year-old van.} {a2 Ms Corrigan} {a2.says=e3 would not say whether {a1.d the station} would pay {a3.p his} costs or what {a2.p she} thought of {e3 the suit}.}

{a6 The Guild of Broadcast Journalists} {a6.does-e1 passed a motion by 88 votes to 11 expressing no confidence in how {e1 the decision} was reached.} {a6.says-e2 {a6.p Its} chairman said a library did not pull a book because of a misprint.} {a9 The Galway documentary festival}, meanwhile, {a9.does-e2 has given the film its opening night in July.}

{a10 Aoibhinn Stack}, {a10.d a solicitor} who lectures in media law, {a10.says=e1=e3 said an admission of error by a publisher could cut both ways in such proceedings: a jury may treat it as proof of a mistake, or as a reason to award less.}

On the riverbank itself opinion is divided. {a11 Anglers on the Annagh} {a11.says-e1 left a crate of dead trout at {a1.d the station}'s Limerick reception with a card asking {a1.p it} to take {e1 {a1.p its} words} back.} The environment agency, whose own survey is due in September, said the river's status had been "poor" since 2014.

{a8 Culture Minister Cathal Brosnahan} {a8.says=e1 told the Dáil {a8.p he} had seen the film and read the review, and that ministers who gave opinions on either would soon be running the schedule.} {a8.says {a8.p He} added that {a1.d the station}'s grant of 31m euros would be paid in full.}
