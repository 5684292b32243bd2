id: q7-us-third-party-run-01
kind: third-party candidacy
country: United States
genre: newspaper report
english: American
form: article
event e1: former Gov. Ellen Sandoval-Price's third-party run for president
event e2: the lawsuit to keep the Bridge Party off Pennsylvania's ballot
event e3: the students' disruption of the Harrisburg rally
actor a1: Ellen Sandoval-Price (person)
actor a2: Grant Ashby (person)
actor a3: Keystone Votes Count (organization)
actor a4: Sen. Dana Holcombe (person)
actor a5: Mitch Vandersloot (person)
actor a6: student protesters (group)
actor a7: Judge Rosalind Feeney (person)
actor a8: the secretary of the commonwealth (organization)
actor a9: Priscilla Ng (person)
actor a10: the Liberty Roundtable (organization)
actor a11: a longtime donor (person)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 -e2 =e3
stance: a3 -e1 +e2
stance: a4 -e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1 +e3
stance: a7 -e2
stance: a8 =e1 =e2
stance: a9 =e1
stance: a10 +e1 -e2
stance: a11 +e1

HARRISBURG, Pa. — The first question at Saturday's town hall was about when {a1.p she} would drop out. So was the second.

"{a1.p I'm} at 11 percent, and {a1.p I} started at two," {a1.says+e1 {a1 Ellen Sandoval-Price} said. "At what number do people stop asking {a1.p me} to leave and start asking the others?"}

{a1 Sandoval-Price}, 61, twice elected governor of New Mexico for the president's party, left it in January and has since {a1.does+e1 put $14 million of {a1.p her} own into {e1 the venture {a1.p she} calls the Bridge Party}}. {a1.p She} is on the ballot in 34 states. Whether Pennsylvania, with its 19 electors, will be the 35th is up to a judge.

{a3 Keystone Votes Count}, whose three directors used to be county chairs of the president's party, {a3.does+e2 asked Commonwealth Court on Aug. 8 to throw out {a1.p her} 9,100 signatures} on the ground that the circulators lived out of state. {a3.says-e1 {a3.p Its} executive director said {a3.d the group} has the highest regard for {a1.d the governor}'s record on child poverty, and that such regard has given away closer states than this one.}

{a7 Judge Rosalind Feeney} {a7.does-e2 tossed three of the five counts in the complaint last week} and {a7.does ordered a line-by-line check of 640 names for the rest.} {a8 The secretary of the commonwealth} {a8.says=e1=e2 said ballots for voters overseas must be mailed by Sept. 21 and that {a8.p it} was holding the presses.}

{a1.does-e2 {a1.d The candidate}'s lawyers, who have asked for {e2 the rest} to be dismissed}, are paid by {a10 the Liberty Roundtable}, a free-market group which has no candidate of {a10.p its} own this year. {a10.says-e2 {a10.p Its} chairman said the suit was what monopolists do.} {a10.does+e1 {a10.d The group} has also bought $3 million of radio time for {a1.d the governor} in the Mountain West.}

The most awkward support has come from {a4 Sen. Dana Holcombe}, {a4.d a national co-chair of the president's campaign}. {a4.says-e1 {a4.p She} tells audiences that a vote for {a1 Sandoval-Price} is half a vote for the other side.} {a4.says-e2 But on Thursday {a4.p she} said {e2 the case} should be withdrawn: "You don't beat somebody by hiding {a1.p her}."} {a5 Mitch Vandersloot}, {a5.d the president's party chairman in the state}, {a5.says+e2 replied that election codes are written to be enforced and that {a4.d the senator} could come and circulate petitions under them some time.} {a5.says-e1 {a5.p He} calls {e1 the new party} "a $14 million thank-you note to {a5.p our} opponents."}

Saturday's event ended early. Near the 40-minute mark {a6 student protesters} from three campuses {a6.does+e3 stood up in pairs, turned {a6.p their} backs and {e3 sang the national anthem until the microphones were cut}}. {a6.does-e1 {a6.p Their} T-shirts read "Don't Split It."}

{a1.does {a1 Sandoval-Price} waited through two verses with {a1.p her} hand over {a1.p her} heart.} {a1.says-e3 Later {a1.p she} said people who had driven from Altoona with a question had gone home with it, and that was a shame.}

{a2 Grant Ashby}, {a2.d the retired admiral on {a1.p her} ticket}, {a2.says=e3 would not be drawn on {e3 the singing}, except to report that it was flat.} {a2.says-e2 {a2.p He} called {e2 the challenge} "paperwork piracy"} and {a2.says+e1 told the 700 in the hall {a2.p he} had not put on a necktie again to finish anywhere but first.}

{a11 A longtime donor} who gave to all four of {a1.p her} races and asked not to be named {a11.says+e1 said {a11.p she} wished {a1.p her} friend had hired professionals a year ago, that the website was a disgrace and the slogan worse.} {a11.does+e1 {a11.p She} wrote another check in July.}

{a9 Priscilla Ng}, {a9.d a pollster} who works for neither party, {a9.says=e1 said {a1.p her} supporters split almost evenly when asked for a second choice: 38 percent for the president, 36 for his challenger and the rest for the couch. In 1992 an independent peaked in June. {a1 Sandoval-Price} has not peaked yet, {a9 Ng} said, which tells you nothing about October.}

A hearing on the 640 names is set for Wednesday.
