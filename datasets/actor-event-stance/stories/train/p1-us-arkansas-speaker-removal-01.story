id: p1-us-arkansas-speaker-removal-01
kind: removal of a House speaker
country: United States
genre: newspaper report
english: American
form: article
event e1: the motion to oust Arkansas House Speaker Wade Hollenbeck
event e2: the hospital assessment renewal
actor a1: Wade Hollenbeck (person)
actor a2: Rep. Cody Strickland (person)
actor a3: the Liberty Bench (organization)
actor a4: Rep. Denise Fairchild (person)
actor a5: Majority Leader Patricia Lemke (person)
actor a6: Rep. Gary Nunnally (person)
actor a7: the governor (person)
actor a8: the Ozark Hospital Alliance (organization)
actor a9: Buck Dillard (person)
actor a10: a lawmaker close to the speaker (person)
actor a11: Jerome Whitlow (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 +e2
stance: a5 -e1 -e2
stance: a6 -e1 -e2
stance: a7 =e1 +e2
stance: a8 +e2
stance: a9 +e1 -e2
stance: a10 -e1
stance: a11 =e1

{a1.d Arkansas Speaker} Is in Trouble, and {a1.p His} Own Party Put {a1.p Him} There

Five weeks ago, {a1 Wade Hollenbeck} was handing out cigars over the budget. On Monday {a1.p he} could not get 51 members to agree on lunch.

{a2 Rep. Cody Strickland}, a second-term lawmaker from Cabot, {a2.does+e1 filed {e1 a two-sentence resolution} at 8:05 a.m. declaring the office of speaker vacant}. Under the chamber's rules {e1 it} must come to the floor within three legislative days.

What set it off was {e2 House Bill 1140}, which keeps in place a levy on hospital revenue that draws about $900 million in federal matching money. {a1.d The speaker} {a1.does+e2 brought {e2 it} up after midnight and passed {e2 it} with 34 votes from the other side}.

{a2.says-e2 "That's a tax. {a2.p I} ran against {e2 it}, {a1.p he} ran against {e2 it}, and {a1.p he} put {e2 it} on the board while the janitors were vacuuming," {a2 Strickland} said.}

{a3 The Liberty Bench}, a caucus that claims 22 members, {a3.does-e2 walked off the floor before that vote}. {a3.does+e1 {a3.p It} met Sunday at a steakhouse in Conway and agreed to act as a block on {e1 this one}.}

{a1 Hollenbeck} {a1.says+e2 has spent the days since then correcting arithmetic. The rate did not go up, {a1.p he} said, and 19 rural hospitals would have had a hard time making payroll in June.} {a1.says-e1 {a1.p He} said {a1.p he} would not resign "on Tuesday, on Wednesday or in this lifetime."}

{a5 Majority Leader Patricia Lemke} would inherit the gavel. {a5.does-e2 {a5.p She} voted no on the hospital measure} and {a5.says-e2 still calls {e2 it} a bad night's work.} {a5.says-e1 But {a5.p she} told members in an email that no one who cared about the session would touch {a2 Strickland}'s paper, and that {a5.p she} would turn down the job.}

So all eyes are on the minority. {a4 Rep. Denise Fairchild}, who leads it, {a4.says=e1 said its members would vote "present" and let the majority sort out its own furniture.} {a4.says+e2 {a4.p She} said {e2 the bill} was the best thing the House had done all year.}

{a10 A lawmaker close to the speaker}, who asked not to be named, {a10.says-e1 said {a1.p his} side counted 49 votes and was missing two. "We're promising people bridges," the lawmaker said.}

At least one signature has come off. {a6 Rep. Gary Nunnally} {a6.says-e2 said {e2 the bill} still made {a6.p him} sick}, but {a6.does-e1 {a6.p he} withdrew as a cosponsor Monday afternoon} after {a6.says-e1 hearing, by {a6.p his} account, from every nurse in Baxter County.}

{a7 The governor} {a7.does+e2 signed {e2 the hospital assessment renewal} the morning {e2 it} arrived}. Asked about {a1.d the speaker}, {a7.p he} {a7.says=e1 said {a7.p he} picks the colors of the drapes on the second floor only.}

{a8 The Ozark Hospital Alliance} {a8.does+e2 ran a full-page thank-you in Sunday's papers listing the 58 members who voted yes}. {a8.p It} has not mentioned what happens to the man at the top of the list.

Talk radio has been less reserved. {a9 Buck Dillard}, whose morning show reaches most of the state, {a9.does+e1 reads out the telephone number of a different undecided member every hour} and {a9.says-e2 refers to {e2 the assessment} as "the bedpan tax."}

{a11 Jerome Whitlow}, a political scientist in Jonesboro, {a11.says=e1 said no sitting speaker in the South has been {e1 thrown out midsession} in 40 years, though three have left when they saw the count.} {a11.says=e1 "{a11.p I} wouldn't call {e1 it}. If two people catch the flu, it changes,"} {a11.p he} said.

The House convenes at 1 p.m. Wednesday.
