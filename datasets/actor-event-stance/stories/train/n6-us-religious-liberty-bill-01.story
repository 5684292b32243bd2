id: n6-us-religious-liberty-bill-01
kind: religious liberty bill
country: United States
genre: wire report
english: American
form: article
event e1: Gov. Prather's veto of the religious exemption bill
actor a1: Gov. Jim Prather (person)
actor a2: Sen. Everly Knox (person)
actor a3: Indiana Family Covenant (organization)
actor a4: Crossroads Chamber of Commerce (organization)
actor a5: Kurt and Melissa Dahl (group)
actor a6: Rep. Antonio Guerra (person)
actor a7: Bishop Leonard Hays (person)
actor a8: Tricia Monk (person)
actor a9: Sarah Eubank (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1
stance: a9 -e1

INDIANAPOLIS - {a1 Gov. Jim Prather} on Monday {a1.does+e1 {e1 sent back to lawmakers} a bill that would have let business owners refuse customers on grounds of faith}, angering members of {a1.p his} own party who had expected {a1.p him} to sign it.

{a1.says+e1 {a1.p He} said {a1.p he} prays every morning and did not need a statute to do so. "{a1.p I} read {e1 this one} three times and {a1.p I} still can't tell a pharmacist what she is allowed to do," {a1.d the governor} said.}

{a2 Sen. Everly Knox}, who carried the bill, {a2.says-e1 said {a2.p she} had been promised a signature in January. {a2.p She} is counting votes for an override,} which requires only a simple majority in each chamber.

{a8 Tricia Monk}, who follows state legislatures for a research group in Denver, {a8.says=e1 said overrides in Indiana are easier than elsewhere but that {e1 a veto} by a governor of the majority's own party often gives members a reason to move on. Either outcome is possible, {a8.p she} said.}

{a3 Indiana Family Covenant} {a3.does-e1 canceled a fund-raising dinner at which {a1 Prather} was to have received an award}. {a3.says-e1 {a3.p Its} director said bakers, photographers and adoption agencies had been left without protection.}

{a5 Kurt and Melissa Dahl}, whose print shop in Goshen was fined $8,000 in 2021, {a5.says-e1 said {a5.p they} were told by an aide to {a1.d the governor} that the law was written for people like {a5.p them}. "{a5.p We} believed that, and {a5.p we} feel let down," {a5 Kurt Dahl} said.}

At the {a4 Crossroads Chamber of Commerce}, {a4.says+e1 the mood was one of relief. {a4.p Its} president said two conventions worth $19 million had been on hold.} {a4.d The chamber}, which backed {a1 Prather's} rival in the last primary, {a4.does+e1 had lobbied {a1.p him} for three weeks}.

{a6 Rep. Antonio Guerra}, the minority leader, {a6.says+e1 said {a1 Prather} had let the bill get much too far and had kept silent while committees heard hateful testimony. Still, {a6.p he} said, {a6.p his} 29 members would stand with {a1.d the governor} if the matter comes to a vote.}

{a7 Bishop Leonard Hays} {a7.says+e1 also took {a1.d the governor's} side. {a7.p He} said {a7.p his} clergy are already free to decide whom they marry and that {a7.p he} worried more about tenants being turned away.}

{a9.d The lieutenant governor}, {a9 Sarah Eubank}, was not at the announcement. {a9.says-e1 {a9.p She} praised {a1 Prather's} integrity and stopped short of urging an override, but said {a9.p she} "would have handled {e1 it} differently" and that the people who wrote the bill deserved better.}

A 2015 law on the same subject was amended within a week after several companies threatened to leave the state.
