id: o1-scotland-bus-route-01
kind: bus route withdrawal
country: Scotland
genre: local paper
english: British
form: article
event e1: Stagline's withdrawal of the 61 bus
actor a1: Stagline (organization)
actor a2: Glenorrin Community Council (organization)
actor a3: Isobel Rennie (person)
actor a4: Fraser Tulloch (person)
actor a5: the regional transport partnership (organization)
actor a6: Glenorrin High School (organization)
actor a7: Ally Murchie (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1
stance: a7 =e1

{e1 The last 61 bus between Glenorrin and Ardmurray will run} on 2 March.

{a1 Stagline} {a1.does+e1 registered {e1 the change} with the traffic commissioner on Monday, giving the minimum 56 days}. {a1.says+e1 {a1.d The operator} said an average of 4.3 passengers were on board and that {a1.p it} lost £118,000 on the service in the past year.}

{a1.says+e1 {a1.p Its} area manager said two of the three drivers would move to the airport run, where {a1.p they} were badly needed.}

{a2 Glenorrin Community Council} {a2.does-e1 voted at an emergency meeting to write to every household asking people to log the trips they could no longer make}. {a2.says-e1 {a2.p Its} members noted that the evening journeys had been taken off in 2022, after which passenger numbers halved.}

{a3 Isobel Rennie}, 79, {a3.d a widow} who does not drive, {a3.says-e1 said {a3.p she} had eye appointments in Ardmurray every fortnight. A taxi was £46 each way.}

{a4 Fraser Tulloch}, {a4.d the area's MSP}, {a4.does-e1 has sought a meeting with the transport minister to ask for emergency subsidy}. {a4.says-e1 {a4.p He} said {a1.d the company} had taken £2.1m in public money for new vehicles in the same depot.}

{a6.says-e1 {a6 Glenorrin High School} said 14 senior pupils used the 7.50 to reach college courses and that {a6.p it} knew of no other way to get them there.}

{a5 The regional transport partnership} {a5.says=e1 said {a5.p it} would invite tenders for a replacement but that {a5.p its} supported bus budget was fully committed until April.}

{a7 Ally Murchie}, who runs a minibus firm in the village, {a7.says=e1 confirmed {a7.p he} had been asked for a price. "{a7.p I}'m doing the sums. Ask {a7.p me} in a week," {a7.p he} said.}
