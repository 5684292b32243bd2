id: n7-usa-telescope-mission-01
kind: cancelled space mission
country: United States
genre: wire report
english: American
form: article
event e1: the cancellation of the shuttle flight to repair the Kepner telescope
actor a1: Walter Gorham (person)
actor a2: Sen. Ruth Mikkelsen (person)
actor a3: American Society of Observers (organization)
actor a4: Leon Bracht (person)
actor a5: Aerion Dynamics (organization)
actor a6: Rep. Dale Pruett (person)
actor a7: European Orbital Agency (organization)
actor a8: Congressional auditors (organization)
actor a9: Karen Oster (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

WASHINGTON - {e1 The U.S. space agency will not send astronauts to service the Kepner space telescope}, {a1.d its administrator} {a1.does+e1 told lawmakers on Wednesday}, leaving the 13-year-old observatory to fail when its gyroscopes wear out, probably in 2007.

{a1 Walter Gorham}, appearing before the Senate science panel, {a1.says+e1 called the telescope a national treasure and said {a1.p he} had made {e1 the decision} with a heavy heart.} {a1.says+e1 A crew at that altitude could not reach the space station if its heat shield were damaged, {a1.p he} said. "{a1.p I} read the accident report twice. {a1.p I} am not going to be the one who forgot it."}

{a2 Sen. Ruth Mikkelsen}, whose state houses the telescope's control center, {a2.says-e1 reminded {a1.p him} that two instruments worth $167 million had been built and were sitting in a clean room.} {a2.does-e1 {a2.p She} has attached language to the spending bill that would require {a1 Gorham} to hold a launch date open until an outside review is complete.}

{a1.says+e1 {a1 Gorham} told {a2 Mikkelsen} {a1.p he} would welcome advice, but stopped short of promising to follow it.}

{a3 The American Society of Observers} {a3.says-e1 said Kepner produced one in five of all papers in the field last year.} {a3.does-e1 {a3.p It} has placed advertisements in three newspapers.}

{a7.says-e1 {a7 The European Orbital Agency}, which owns 15 percent of the telescope's observing time, said {a7.p it} had been informed by fax and asked for consultations under the 1991 agreement.}

{a5 Aerion Dynamics}, the Huntsville company that trained crews for the three earlier visits, {a5.does-e1 flew 12 former mission specialists to Washington to talk to members}. {a5.says-e1 {a5.p It} said {a5.p it} could have hardware ready in 14 months.}

But {a4 Leon Bracht}, {a4.d who flew on the second of those visits} and later served on the accident board, {a4.says+e1 said in written testimony that the people who tell Congress the risk is small "do not have to strap in".} {a4.says+e1 {a4.p He} said the agency's culture had not changed, which was one more reason to stay home.}

In the House, {a6 Rep. Dale Pruett}, {a6.d who chairs the subcommittee that oversees the agency}, {a6.says+e1 complained that {a6.p he} had learned the news from a reporter and that {a1 Gorham} had shown contempt for Congress.} {a6.says+e1 The $600 million, {a6.d the Oklahoman} went on, was needed for the station and should go there.}

{a8 Congressional auditors} {a8.says=e1 have been asked by both chambers for cost estimates. A spokeswoman said {a8.p their} figures would be ready in June and would not include a recommendation.}

{a9 Karen Oster}, {a9.d a space policy specialist} at a Washington university, {a9.says=e1 said that a robot could in theory replace the batteries.} {a9.says=e1 No one had ever tried, {a9.p she} said, and it was equally possible that the money would be spent and the telescope lost.}
