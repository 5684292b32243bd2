id: x2-lebanon-bag-ban-01
kind: plastic ban
country: Lebanon
genre: wire report
english: American
form: article
event e1: the ban on plastic bags in Byblos shops
event e2: the recycling plant at Amsheet
actor a1: Byblos municipal council (organization)
actor a2: Mayor Joumana Sfeir-Khalil (person)
actor a3: Mount Lebanon Plastics Syndicate (organization)
actor a4: Georges Hanna Tabet (person)
actor a5: Sea Turtle Watch (organization)
actor a6: Walid Merhej (person)
actor a7: Rita Bou Younes (person)
actor a8: the environment ministry (organization)
actor a9: Najat Slim (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 +e1 -e2
stance: a6 -e1 -e2
stance: a7 +e1
stance: a8 =e1 +e2
stance: a9 =e1

BYBLOS, Lebanon -- Beginning Saturday, shopkeepers in this seaside town who hand a customer a plastic bag can be fined the equivalent of $50, in what officials say is {e1 the first such ban} in the country.

{a1 Byblos municipal council} {a1.does+e1 voted 14 to 4 for {e1 the measure} in April} and gave businesses six months to use up their stocks.

"You could not take a photograph of the harbor without a blue bag in it," said {a2 Mayor Joumana Sfeir-Khalil}, {a2.does+e1 who spent Friday going from store to store with an armful of cotton totes}. {a2.says+e1 "People tell {a2.p me} there are bigger problems. There are. {e1 This one} {a2.p we} can solve with {a2.p our} own hands."}

Lebanon has no nationwide system of trash collection to speak of, and much of what its 5 million people throw away ends up in ravines or in the Mediterranean.

{a3 The Mount Lebanon Plastics Syndicate}, {a3.d which represents 63 factories}, {a3.does-e1 has asked the country's highest administrative court to strike down {e1 the rule}}, arguing that only parliament can outlaw a product. {a4.says-e1 {a4.d The group's president}, {a4 Georges Hanna Tabet}, said 120 people in Amsheet would lose their jobs. "{a4.p We} have survived a war, a port explosion and a bank robbery by {a4.p our} own banks," {a4.p he} said. "And now a totebag."}

What the industry wants instead is {e2 a recycling plant} that {a8 the environment ministry} {a8.does+e2 has promised to pay for in Amsheet, two miles up the coast}. {a3.says+e2 {a3.d The syndicate} called {e2 the project} a real answer and offered to supply the land.}

{a2.says-e2 {a2.d The mayor} has no time for {e2 the plant}, which {a2.p she} said would burn more than {e2 it} recycled, a quarter-mile from a school.} {a5.says-e2 {a5 Sea Turtle Watch}, {a5.d a volunteer group}, also wants {e2 it} stopped.} {a5.does+e1 {a5.p Its} divers hauled 900 pounds of bags from the old harbor in September and laid them out in front of the town hall} on the eve of the council's vote.

Customers and merchants were divided Friday. {a7 Rita Bou Younes}, {a7.d a pharmacist}, {a7.does+e1 switched to paper in May} {a7.says+e1 and said {a7.p she} had saved money. "Suddenly nobody needs a bag for one box of aspirin," {a7.p she} said.}

Three doors down, {a6 Walid Merhej}, {a6.d a fishmonger}, {a6.says-e1 said {a6.p he} would pay the fine. "Tell {a6.p me}, how do you put sardines in cotton?"} {a6.says-e2 {a6.p He} did not think much of {e2 the plant} either: "Another contract, another cousin."}

{a8.d The ministry} {a8.says=e1 said in response to questions that {a8.p it} took note of {e1 the Byblos decision} and that municipalities were responsible for their own bylaws.}

{a9 Najat Slim}, {a9.d a lawyer} who specializes in local government, {a9.says=e1 said the court might need a year to rule on {e1 the ban}. A 1977 law gives mayors broad power over public health, {a9.p she} noted, but it does not mention commerce.}
