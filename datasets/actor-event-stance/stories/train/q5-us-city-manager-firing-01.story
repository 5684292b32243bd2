id: q5-us-city-manager-firing-01
kind: city manager firing
country: United States
genre: newspaper report
english: American
form: article
event e1: the firing of Bixton city manager Curt Holloway
event e2: the cancellation of Bixton's Fourth of July fireworks
event e3: the drive to recall four council members
actor a1: Curt Holloway (person)
actor a2: Mayor Lindy Garrity (person)
actor a3: Peggy Ann Mabry (person)
actor a4: Councilman Boyd Tarver (person)
actor a5: Bixton VFW post (organization)
actor a6: the firefighters' association (organization)
actor a7: Cal Rudd (person)
actor a8: Delphine Oakes (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2 -e3
stance: a3 -e1 +e2 +e3
stance: a4 -e1 +e3
stance: a5 +e1 -e2
stance: a6 +e2
stance: a7 =e1 =e2
stance: a8 +e1 -e3

{a3.d Fire Survivor} Sides With {a1.d Ousted Texas Official}

{a3.d A retired mail carrier} whose house burned to the slab in 2011 has become the loudest friend of {a1.d the man} who called off the Independence Day show in Bixton, Texas.

{a3 Peggy Ann Mabry}, 67, told radio host {a7 Cal Rudd} on Friday that {a3.says-e1 {a1 Curt Holloway} "got {e1 run off} for doing {a1.p his} job in a drought."}

The City Council {e1 voted 4-3 on Tuesday to let {a1 Holloway} go}, five years after hiring {a1.p him} from Waco. {a2 Mayor Lindy Garrity} {a2.does+e1 made the motion}, {a2.says+e1 saying {a1.p he} had gone around elected officials on a matter close to the town's heart.} {a2.p She} also thanked {a1.p him} for the new sewer plant.

At issue was {e2 a two-line memo dated June 11}. In it, {a1 Holloway} {a1.does+e2 told the contractor not to come and the bank not to pay}, citing a county burn index of 780 out of 800.

{a3.says+e2 "{a3.p I've} seen what one spark does out here, and it doesn't check what day it is," {a3 Mabry} said. "{a3.p I'd} rather have a quiet Fourth and a roof."}

{a7 Rudd} asked {a3.p her} whether veterans had not been slighted. {a3.p She} answered that {a3.p her} own brother had served 20 years and watched the evening from a lawn chair. {a3.says-e1 The town will be a long time finding another {a1 Holloway}, {a3.p she} said, and "won't deserve {a1.p him}."}

The veterans in question belong to {a5 Bixton VFW post} 4471, {a5.does-e2 which launched {a5.p its} own display from a stock pond outside city limits at 9 p.m. on the holiday}. No fires were reported. {a5.does+e1 The post's commander, Hoyt Brashear, sat behind {a2.d the mayor} on Tuesday in his cap, and stood when the vote was read.} {a5.says-e2 "Two hundred and some years and {a5.p we've} never skipped one," he said.}

{a6 The firefighters' association}, whose members would have been on duty with three trucks, {a6.says+e2 had asked for {e2 the show} to be scrapped as early as May.} {a6.says {a6.p It} declined to say anything about personnel decisions.}

Among those who lost the vote was {a4 Councilman Boyd Tarver}. {a4.says-e1 {a4.p He} said {a4.p he} loves fireworks, thought June was too soon to give up on rain and told {a1 Holloway} so. "You don't cut off a man's head over a calendar," {a4.p he} said.} {a4.does+e3 Since Thursday {a4 Tarver} has kept a clipboard on the counter of {a4.p his} feed store for anyone who wants to {e3 remove {a2 Garrity} and the three who sided with {a2.p her}}.}

{a3 Mabry} {a3.does+e3 was No. 9 to sign.}

{a2.says-e3 "They can have {a2.p my} chair when they've got the 1,850 signatures and not before," {a2.d the mayor} said, adding that Bixton just had an election in May.} {a2.says-e2 As for the memo, {a2.p she} said that the contractor had offered to shoot from a barge, and that {a1 Holloway} never passed it on.}

{a8 Delphine Oakes}, {a8.d a retired principal who provided the fourth vote}, {a8.says+e1 took issue with the idea that the show had anything to do with it. {a8.p Her} reasons, {a8.p she} said, were overtime and a water bill of $1.1 million that nobody could find.} {a8.says-e3 {a8.p She} called {e3 the clipboard} "high school."}

{a1 Holloway}, reached at home, {a1.says-e1 said {a1.p he} had retained an employment lawyer in Dallas and that {a1.p his} contract speaks of cause.} {a1.says+e2 Would {a1.p he} write the memo again? "Same day, same two lines."}

{a7 Rudd}, who took 41 calls on the subject, {a7.says=e1=e2 told listeners that {a7.p he} goes back and forth. "Good folks on both ends of this thing," {a7.p he} said. "{a7.p I'm} just the phone."}
