id: q2-us-magazine-limit-sheriff-01
kind: gun magazine limit
country: United States
genre: local paper
english: American
form: article
event e1: Colorado's ban on magazines over 12 rounds
event e2: Sheriff Rudisill's refusal to enforce the ban
event e3: the commissioners' freeze on sheriff's overtime
actor a1: Sheriff Dale Rudisill (person)
actor a2: Commissioner Janine Escobedo (person)
actor a3: Commissioner Wes Hatfield (person)
actor a4: Commissioner Lon Pruett (person)
actor a5: the attorney general's office (organization)
actor a6: the deputies' association (organization)
actor a7: Plains Firearm Owners (organization)
actor a8: Caroline Ostrow (person)
actor a9: Undersheriff Tim Gallegos (person)
actor a10: some residents (group)
actor a11: Professor Leah Abramowitz (person)
stance: a1 -e1 +e2 -e3
stance: a2 +e1 -e2 +e3
stance: a3 -e1 -e2 +e3
stance: a4 +e2 -e3
stance: a5 +e1 -e2 =e3
stance: a6 -e3 =e2
stance: a7 -e1 +e2
stance: a8 +e1 -e2
stance: a9 +e2 -e3
stance: a10 +e2
stance: a11 =e1 =e2

Commissioners hit sheriff in the budget over magazine law

KIMBROUGH, Colo. - Bent Creek County's three commissioners voted 2-1 on Tuesday to {e3 hold back $640,000} in overtime from {a1 Sheriff Dale Rudisill}, who has told residents that {a1.p his} deputies {a1.does+e2 will not {e2 write a single ticket}} under {e1 the state's new magazine law}.

{e1 The law}, in force since July 1, {e1 makes it a misdemeanor to buy or sell} a magazine that holds more than 12 rounds. Eleven of the state's 64 sheriffs have said in one way or another that they will look away.

{a1.says+e2 "{a1.p I} took an oath to two constitutions, and both of them outrank a bill that passed by one vote," {a1 Rudisill} told about 200 people in the fairgrounds hall.} {a1.says-e1 {e1 The cutoff}, {a1.p he} said, turns half the county's pickups into crime scenes.} {a1.says-e3 {a1.p He} called {e3 the vote} blackmail and said night patrols would end in the eastern half of the county by Labor Day.}

{a2 Commissioner Janine Escobedo}, {a2.d a Democrat} who {a2.does+e1 testified for {e1 the measure} in Denver}, {a2.does+e3 made the motion.} {a2.says-e2 "{a1.p He} runs the jail. {a1.p He} doesn't run the Legislature," {a2.p she} said.}

The deciding vote came from a Republican. {a3 Commissioner Wes Hatfield} {a3.says-e1 owns, by {a3.p his} count, 14 of the items in question and says lawmakers in Denver couldn't tell one from a stapler.} {a3.says-e2 But a sheriff who picks his laws, {a3.p he} said, will have a successor who picks others.} {a3.does+e3 {a3.p He} seconded {a2 Escobedo}'s motion after getting $90,000 for search and rescue taken out of {e3 it}.}

{a4 Commissioner Lon Pruett} {a4.does-e3 voted no.} {a4.says+e2 {a4.p He} said {a4.p he} had known {a1.d the sheriff} for 30 years and had never seen {a1.p him} more right than now.}

{a8 Caroline Ostrow}, whose brother was one of five people killed at a Pueblo bowling alley in 2022, {a8.does+e1 carried his picture to the Capitol eleven times before {e1 the bill} passed.} {a8.says-e2 "The man had 30 in the clip. {a1 Sheriff Rudisill} was nice to {a8.p me}. {a1.p He} held the door," {a8.p she} said. "And then {a1.p he} went in and said {e1 {a8.p my} brother's law} doesn't count here."}

{a6 The deputies' association} {a6.says-e3 said {a6.p its} 48 members would lose about $900 a month and asked for the money back.} {a6.says=e2 {a6.p It} took pains not to say anything about {e2 {a1.d the boss}'s stand}, on which {a6.p it} polled {a6.p its} members and got a tie.}

{a9 Undersheriff Tim Gallegos}, who draws up the shifts, {a9.says+e2 told the commissioners not one deputy had been ordered to break any law, only to "spend the hours where the meth is".} {a9.does-e3 {a9.p He} has filed a grievance over {e3 the freeze}.}

{a7 Plains Firearm Owners} {a7.does-e1 is suing in federal court to have {e1 the statute} thrown out} and {a7.does+e2 has opened a defense fund for {a1 Rudisill}, which stood at $71,300 Wednesday.}

In Denver, {a5 the attorney general's office} {a5.does+e1 is defending {e1 the act} in that case.} {a5.does-e2 {a5.p It} sent {a1.d the sheriff} a letter on July 19 giving {a1.p him} 30 days to reconsider.} {a5.says=e3 How a county spends its money is a county's affair, a spokeswoman said.}

{a10 Some residents} {a10.does+e2 lined up after the meeting to shake {a1 Rudisill}'s hand.} {a10.says+e2 "{a10.p We} put {a1.p him} there for a day like this," one of {a10.p them} said.} 

{a11 Professor Leah Abramowitz}, {a11.d who teaches criminal law in Boulder}, {a11.says=e2 said prosecutors and police leave laws unused every day, mostly without a press release. Courts rarely step in.} {a11.says=e1 Judges elsewhere have split 3-3 on {e1 limits of this kind}, {a11.p she} said.}
