id: xt-australia-stadium-cameras-01
kind: facial recognition cameras
country: Australia
genre: wire report
english: Australian
form: article
event e1: the facial recognition cameras at Torrens Oval
event e2: the privacy commissioner's investigation into Torrens Oval
actor a1: Torrens Oval Trust (organization)
actor a2: Fiona Gerlach-Hay (person)
actor a3: Civil Rights SA (organization)
actor a4: the privacy commissioner (person)
actor a5: Port Noarlunga Magpies (organization)
actor a6: Dylan Papadimitriou (person)
actor a7: Sergeant Trish Wannan (person)
actor a8: the Southern Terrace cheer squad (group)
actor a9: Rohan Seneviratna (person)
actor a10: the state's sports minister (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 +e2
stance: a5 +e1
stance: a6 -e1 +e2
stance: a7 =e1 =e2
stance: a8 -e1 +e2
stance: a9 =e1 =e2
stance: a10 =e1 =e2

{a4.does+e2 {a4.d Australia's privacy watchdog} has opened {e2 an investigation}} into the use of facial recognition at an Adelaide football ground after it emerged that the faces of 410,000 spectators had been scanned without their knowledge.

{a1 Torrens Oval Trust}, which runs the 48,000-seat stadium, {a1.does+e1 installed {e1 the cameras} at all 22 gates in March last year} to catch people who had been banned for violence or racial abuse.

A one-line notice about {e1 them} was added to the conditions printed on the back of tickets.

{a1.d The trust}'s chief executive, {a2 Fiona Gerlach-Hay}, {a2.says+e1 said {e1 the system} had stopped 63 banned people from getting in}. “{a2.says+e1 {a2.p I've} had players tell {a2.p me} what gets screamed at them from the front row. {a2.p I'm} proud of what {e1 these cameras} have done and {e1 they} are staying,” {a2.p she} said.}

{a4 The privacy commissioner} {a4.does+e2 announced {e2 the inquiry} on Tuesday}, {a4.says+e2 saying {e2 it} was “plainly in the public interest”}. {a4.says=e1 A spokesperson said {a4.d the commissioner} had formed no view on whether {e1 the cameras} were lawful.}

{a1.says-e2 {a1.d The trust} said {e2 the probe} was unwarranted and that {a1.p it} would ask the federal court to stop {e2 it}.} {a2.says-e2 {a2 Ms Gerlach-Hay} said {a2.p she} could think of “better uses of a regulator's time”.}

{a3.does+e2 {e2 The investigation} follows a complaint by {a3 Civil Rights SA}}, {a3.says-e1 which wants {e1 the cameras} taken down}. {a6.says-e1 “Your face isn't a ticket. You can't change it if it leaks,” said {a6 Dylan Papadimitriou}, {a6.d president of {a3.d the rights group}}. “There is no version of {e1 this} that {a6.p I} could live with at a footy match.”} {a6.says+e2 {a6.p He} said {a6.p he} was delighted that {a4.d the commissioner} had acted.}

Supporters have begun to respond in their own way. {a8.does-e1 Last Saturday {a8 the Southern Terrace cheer squad} came through the gates wearing paper masks of {a2.d the chief executive}'s face.} {a8.says+e2 In a post on {a8.p its} website {a8.d the group} thanked {a3 Civil Rights SA} and promised to make a submission to {e2 the inquiry}.}

{a5 Port Noarlunga Magpies}, {a5.d the ground's biggest tenant}, {a5.says+e1 said {a5.p it} had asked for {e1 the technology} in 2022 and still supported {e1 it}}.

{a10 The state's sports minister} {a10.says=e1=e2 said it would not be proper to comment while the matter was being looked into}.

{a7 Sergeant Trish Wannan}, of South Australia police's football unit, {a7.says=e1 said officers did not operate the system and received a name only when a banned person was stopped. Arrests at the ground had fallen by a fifth in two years, {a7.p she} said, but they had fallen by about as much at grounds with no cameras.}

Dr {a9 Rohan Seneviratna}, {a9.d a lecturer in technology law at Flinders University}, {a9.says=e1=e2 said the case would turn on the meaning of the word “collect”. A scan that is deleted within half a second may or may not count. “{a9.p I've} argued it both ways in class,” {a9.p he} said.}
