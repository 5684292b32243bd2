id: q1-us-power-buyout-01
kind: municipal power takeover
country: United States
genre: local paper
english: American
form: article
event e1: Yakima's purchase of the Naches Light and Power grid
event e2: the ballot measure requiring a vote on utility debt
event e3: the state audit of Naches storm spending
actor a1: Mayor Delia Quintanilla (person)
actor a2: Naches Light and Power (organization)
actor a3: Brent Ostergaard (person)
actor a4: the electrical workers' local (organization)
actor a5: Yakima Public Power (organization)
actor a6: the Let Yakima Vote committee (organization)
actor a7: Roy Tachibana (person)
actor a8: fruit packers (group)
actor a9: the state auditor (person)
actor a10: Abigail Stroud (person)
stance: a1 +e1 -e2 +e3
stance: a2 -e1 +e2
stance: a3 -e1 +e2 -e3
stance: a4 -e1 =e2
stance: a5 +e1 -e2 +e3
stance: a6 +e2 -e1
stance: a7 +e2 =e1
stance: a8 +e1 -e2
stance: a9 +e3 =e1
stance: a10 =e1 =e2

{a2.d Utility} Rebuffs Yakima, Names a Price Anyway

YAKIMA, Wash. — {a2.says-e1 {a2 Naches Light and Power} told City Hall on Monday that {a2.p its} poles, lines and 11 substations in Yakima are worth $410 million, and that in any event they are not for sale.}

{a1.does+e1 The answer came nine days after {a1 Mayor Delia Quintanilla} delivered {e1 a written offer} of $236 million} to the company's front desk, with a television crew behind {a1.p her}.

{a1.says+e1 {a1 Quintanilla} seemed unbothered. "Last month they weren't for sale and they had no price," {a1.p she} said. "Now they're not for sale and they have one. That's movement."} {a1.does+e1 {a1.p She} has asked the city attorney to draw up {e1 a condemnation petition}.}

Twenty-eight towns in the state own their wires. Yakima, population 97,000, has debated joining them since an ice storm in 2022 left parts of the east side in the dark for eight days. Rates have risen 31 percent since.

{a2.d The company} {a2.does+e2 has spent $1.2 million on {a6 the Let Yakima Vote committee}, whose November measure would {e2 stop the city from borrowing more than $50 million for any utility unless residents approve}}. {a6.d The committee} {a6.does+e2 turned in 9,800 signatures, of which 6,200 were needed}. {a6.says-e1 {a6.p Its} mailers show a blown fuse and the words "Your house, their experiment."}

{a3 Brent Ostergaard}, {a3.d the utility's regional president}, {a3.says+e2 rejected the suggestion that {a3.p he} was hiding behind voters. "{a3.p I} keep hearing that {e2 it} is a trick," {a3.p he} said. "Asking people is a trick?"} {a3.says-e1 {a3.p He} said {a1.d the mayor} had been a pleasure to deal with on streetlights, but had never run so much as a generator.}

{a5 Yakima Public Power}, the citizens' group that first brought {e1 the idea} to the council, {a5.says-e2 says {e2 the requirement} would mean six months' delay and let the company outspend everyone again.} {a5.does+e1 {a5.p It} raised $38,000 at a chili supper to pay for an appraiser.} {a1 Quintanilla} {a1.does-e2 has taped a radio spot against {e2 the measure}}.

{a7.d A council member}, {a7 Roy Tachibana}, {a7.does+e2 was the sixth person to sign {e2 the petition}.} {a7.says=e1 {a7.p He} said {a7.p he} honestly does not know yet whether {e1 the buyout} pays. {a7.p He} has read two studies, one from each camp, and they cannot both be right.} {a7.says+e2 "Then let 40,000 people argue about {e2 it} for a fall," {a7.p he} said.}

{a4 The electrical workers' local} {a4.says-e1 told the council {a4.p its} 164 linemen would sooner keep the pension they have. Business manager Pete Zaragoza called {a1 Quintanilla} the best friend labor had in the building.} {a4.says=e2 {a4.d The local} has stayed out of {e2 the November question}.}

Perhaps the mayor's weightiest allies are {a8 fruit packers}, who run cold rooms around the clock. {a8.does+e1 Nine of {a8.p them} have signed letters of intent to buy from the city for 15 years.} {a8.says-e2 A limit of $50 million, {a8.p they} wrote, "is a no with better manners."}

In Olympia, {a9 the state auditor} {a9.does+e3 last week ordered {e3 a review} of $73 million the company billed to customers after the ice storm}. {a9.says=e1 {a9.p His} office stressed that it had no part in the ownership dispute.} {a5.does+e3 {a5 Yakima Public Power} had asked for {e3 the examination} three times}; {a1.says+e3 {a1.d the mayor} said {a1.p she} was glad that somebody would finally look at the receipts.} {a3.says-e3 {a3 Ostergaard} said state regulators had been through every page already and {e3 a second pass} was politics.}

{a10 Abigail Stroud}, {a10.d who follows public power} for a research center in Spokane, {a10.says=e1 said cities that go to court generally pay something near the midpoint, after four to nine years. Of 21 attempts since 2000 that {a10.p she} has studied, eight ended with the city in possession.} {a10.says=e2 {e2 Debt limits} were on the ballot in five of those places and passed in three, {a10.p she} said.}

The council meets again on July 14.
