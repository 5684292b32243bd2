id: p2-us-police-radio-01
kind: police radio encryption
country: United States
genre: local paper
english: American
form: article
event e1: encrypting Calder Falls police radio
event e2: an ordinance giving newsrooms police radio receivers
actor a1: Chief Ronnie Mayhew (person)
actor a2: Councilwoman Deb Kosciuk (person)
actor a3: the Calder Falls Courier (organization)
actor a4: scanner hobbyists (group)
actor a5: the police union (organization)
actor a6: Mayor Tyrell Goins (person)
actor a7: Havelock Radio (organization)
actor a8: volunteer fire companies (group)
actor a9: Prof. Sunita Bhagat (person)
actor a10: the state attorney general’s office (organization)
actor a11: advocates for battered women (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 +e1 -e2
stance: a6 +e1 =e2
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1 =e2
stance: a10 =e2
stance: a11 +e1

CALDER FALLS, Ohio — For 61 years anybody with a $90 scanner could follow the night shift here. On Dec. 1 the channel goes dark.

{a1 Chief Ronnie Mayhew} {a1.says+e1 confirmed the date at a council work session Monday that drew about 140 people, most of them unhappy.} {a1.says+e1 “There’s a guy online who posts our perimeter while {a1.p my} officers are still standing on it,” {a1 Mayhew} said. “{a1.p I’m} not hiding anything. The recordings will be there under the records law, same as always.”}

The department of 212 officers answers roughly 95,000 calls a year. More than a dozen of Ohio’s larger cities have scrambled some or all of their traffic.

{a2 Councilwoman Deb Kosciuk} {a2.does+e2 introduced legislation that would lend receivers to licensed broadcasters and to newspapers with an office in the county}. {a2.says-e1 {a2.p She} said {a1.d the chief} is a decent man doing a hard job and has never once ducked {a2.p her} calls. “But you don’t get to turn off the porch light because you don’t like who’s looking.”}

{a3 The Calder Falls Courier}, {a3.does+e2 which sent {a3.p its} publisher to the microphone to speak for {e2 the proposal}}, {a3.does-e1 has printed a black box on its front page every day since {e1 the switch} was announced}.

{a1.says-e2 {a1 Mayhew} said a radio in a newsroom is a radio in a lost backpack, and that {a1.p he} would ask the council to table {e2 it}.} {a5 The police union} {a5.says-e2 went further. “Show me the background check for a blogger,” president Skip Laudano said.} {a5.says+e1 He said members had asked for {e1 secure channels} in three straight contracts and that the administration took its sweet time.}

{a6 Mayor Tyrell Goins}, who is up for reelection next year, {a6.does+e1 signed the $3.8 million purchase order in August}. {a6.says=e2 On {e2 the Kosciuk ordinance} {a6.p he} said {a6.p he} would read it when there was something to read and would not say whether {a6.p he} would veto it.}

{a7 Havelock Radio}, the Illinois vendor, {a7.does+e1 has had trucks at the Pruitt Street tower since last week}. A company engineer told the council the hardware can be set to any delay or none.

Some of the strongest objections came from people in uniform. {a8 Volunteer fire companies} in the four surrounding townships, which learn of crashes on Route 9 by listening in, {a8.says-e1 told {a1.d the chief} in a joint letter that minutes would be lost and asked {a1.p him} to leave one dispatch channel as it is.} {a1.d The chief} has offered them a phone tree. {a11 Advocates for battered women} {a11.says+e1 read aloud three home addresses {a11.p they} had written down from the open channel in one night and asked why it should take until December.}

{a4 Scanner hobbyists}, who have {a4.p their} own breakfast at the veterans hall, {a4.does-e1 hired a lawyer with money raised on a chili dinner}. {a4.says One of {a4.p them}, retired lineman Buck Ostrander, said he had no opinion about newspapers, good or bad.}

{a10 The state attorney general’s office}, asked by {a2 Kosciuk} for guidance, {a10.says=e2 replied that Ohio law neither requires nor forbids {e2 such an arrangement} and that a home-rule city may decide.}

{a9 Prof. Sunita Bhagat}, {a9.d who teaches public administration at a college in Dayton}, {a9.says=e1 has surveyed 48 departments. Officer injuries did not change after {e1 encryption}, {a9.p she} said, and neither did clearance rates; complaints from residents went up for a year, then stopped.} {a9.says=e2 Receiver loans exist in nine of those cities. Four ended theirs and five kept them, {a9.p she} said.}

{a2.does+e2 {a2 Kosciuk} asked for a vote Nov. 18.} The safety committee chairman, who sets the calendar, said he would look at the docket.
