id: r3-coal-05
kind: coal mine
country: South Africa
genre: newspaper report
english: African
form: passage
event e1: the Ntabeni coal mine next to the game reserve
actor a1: Zululand Anthracite Holdings (organization)
actor a2: the Somkhele elders (group)
actor a3: Environment MEC Bongani Radebe-Nkosi (person)
actor a4: WildLand Trust (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 +e1
stance: a4 -e1

{a4.does-e1 {a4 WildLand Trust} has asked the Supreme Court of Appeal to overturn the licence granted for {e1 the Ntabeni mine}}, which would lie 40 metres from the fence of the reserve. {a1.says+e1 {a1 Zululand Anthracite Holdings} said the appeal had no merit} and {a1.does+e1 {a1.p it} was moving equipment to {e1 the site}}. {a3.says+e1 {a3 Environment MEC Bongani Radebe-Nkosi} said last week that the district could not live from tourism alone.} {a2.says=e1 {a2 The Somkhele elders} remain divided, with some families having accepted compensation and others having refused to move graves.}
