id: houseboat-ruling
kind: sample
country: India
genre: wire report
english: Indian
form: article
event e1: the High Court ruling capping houseboats on Vembanad Lake
event e2: the Kerala government's appeal to the Supreme Court
actor a1: the Kerala High Court (organization)
actor a2: Kerala House Boat Owners' Forum (organization)
actor a3: K. V. Mathukutty (person)
actor a4: Save Vembanad Samithi (organization)
actor a5: Lathika Damodaran (person)
actor a6: P. R. Sukumaran (person)
actor a7: the Kerala government (organization)
actor a8: inland fishermen at Muhamma (group)
actor a9: Geetha Ramanujam (person)
actor a10: Shaji Kuriakose (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 +e1 -e2
stance: a5 +e1 -e2
stance: a6 -e1 +e2
stance: a7 -e1 +e2
stance: a8 +e1
stance: a9 =e1 =e2
stance: a10 +e1

KOCHI: {a1.does+e1 {a1 The Kerala High Court} on Wednesday {e1 limited the number of houseboats on Vembanad Lake to 461}, less than half of those now in operation, and ordered the rest to be taken off the water within eight months}.

A division bench held that the state had "looked on with folded hands" while sewage and diesel from the boats fouled a wetland protected under the Ramsar Convention. {a1.says+e1 "The right to trade does not carry with it a right to poison a lake on which lakhs of people depend," {a1.d the court} said in {a1.p its} 94-page order.}

{e1 The judgment} came on a petition {a4.does+e1 filed in 2019 by the {a4 Save Vembanad Samithi}, {a4.d an environmental group based in Alappuzha}, which wanted {e1 the fleet cut by half}}.

{a5.says+e1 "{a5.p We} had begun to think {a5.p we} would not see this day," said {a5 Lathika Damodaran}, {a5.d the samithi's convenor} and a retired school headmistress. "Children in Kainakary go to school by boat holding their noses. {e1 The verdict} is for them."}

Within hours {a7 the Kerala government} {a7.does+e2 decided to {e2 move the Supreme Court}}. {a6.says-e1 The tourism minister, {a6 P. R. Sukumaran}, told reporters in Thiruvananthapuram that the figure of 461 came from a study done in 2013, and that {e1 the order} would throw 8,000 people out of work in the middle of the season.}

{a6.says+e2 "Nobody in {a7.d the government} wants a dirty lake. But {a6.p we} will {e2 place the correct facts before the apex court}, and {a6.p we} will ask for a stay," {a6.p he} said.} {a7.says-e1 A cabinet note described {e1 the cap} as "unworkable".}

{a2 The Kerala House Boat Owners' Forum} {a2.does-e1 called a one-day shutdown for Friday in protest} and {a2.says+e2 said {a2.p it} would be a party to {e2 the state's petition}.}

{a3 K. V. Mathukutty}, {a3.d who owns three boats at Pallathuruthy}, {a3.says-e1 said {a3.p he} had a bank loan of Rs 1.8 crore and no idea which of them would be scrapped. "{a3.p I} have put in a bio-toilet, {a3.p I} have put in a new engine, everything they told {a3.p me} to do. Then one morning {e1 this}," {a3.p he} said.}

Not all in the trade are unhappy. {a10 Shaji Kuriakose}, whose family has run houseboats since 1992, {a10.says+e1 said {e1 a limit} should have come ten years ago. "With a thousand boats {a10.p we} are all cutting rates and all losing," {a10.p he} said.}

Along the eastern shore, {a8 inland fishermen at Muhamma} {a8.does+e1 burst crackers on the jetty} when the news came. {a8.says+e1 Several said the catch of pearl spot had fallen to a tenth of what {a8.p they} took as young men, and that {a8.p they} hoped {e1 the ruling} would be enforced.}

{a5.says-e2 {a5 Damodaran} said {e2 the government's decision to appeal} was disappointing.} {a4.does-e2 {a4.d The samithi} has filed a caveat in New Delhi so that no stay is granted without hearing {a4.p it}}.

{a9 Geetha Ramanujam}, {a9.d who teaches environmental law in Bengaluru}, {a9.says=e1=e2 said {e1 the order} broke new ground in fixing a number, and that {e2 the appeal} would turn on whether courts may do so. "There are precedents on both sides," {a9.p she} said.}
