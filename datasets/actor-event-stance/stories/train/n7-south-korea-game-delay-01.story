id: n7-south-korea-game-delay-01
kind: delayed game launch
country: South Korea
genre: business page
english: Asian
form: article
event e1: the postponement of the online game Kingdom of Ash
actor a1: Haneul Soft (organization)
actor a2: Kwon Tae-jin (person)
actor a3: Studio Baram (organization)
actor a4: Seo Min-ah (person)
actor a5: Parents for Healthy Media (organization)
actor a6: Daehan Value Fund (organization)
actor a7: Internet Cafe Owners' Association (organization)
actor a8: game rating board (organization)
actor a9: Lim Chul-woo (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

SEOUL — Shares in {a1 Haneul Soft} fell 11 percent on Wednesday after {a1.d the publisher} {a1.does+e1 {e1 moved the opening of {a1.p its} largest online game from May to the first quarter of next year}}.

Chief executive {a2 Kwon Tae-jin} {a2.says+e1 told analysts on a conference call that in tests the servers for "Kingdom of Ash" had failed on three nights out of seven.} {a2.says+e1 {a2.p He} called the game the best {a1.d the company} had ever put {a1.p its} name to and said {a2.p he} would rather disappoint customers once than every evening.}

{e1 The decision} surprised the developer, {a3 Studio Baram}, a 120-person firm in Bundang which receives most of {a3.p its} income only when subscriptions begin. {a3.does-e1 {a3.p It} sent {a1 Haneul} a formal notice on Tuesday reminding {a1.p it} of the date in the contract.}

{a4 Seo Min-ah}, {a4.d who founded {a3.d the studio}} and designed the game, {a4.says-e1 conceded that there had been faults. They were repaired on 2 March, {a4.p she} said, and "{a2 Mr. Kwon}'s engineers have the logs".} {a4.says-e1 {a4.p She} did not rule out taking the title to another publisher.}

{a7 The Internet Cafe Owners' Association}, whose members had ordered some 40,000 new graphics cards, {a7.says-e1 asked for compensation.} {a7.says-e1 "{a7.p We} spent the money because {a1.p they} said May," {a7.p its} secretary said.}

A different reaction came from {a5 Parents for Healthy Media}, which has campaigned against the game since a trailer was shown in November. {a5.says+e1 {a5.d The group} said that teenagers would have "one more school year in peace" and that {a5.p it} hoped {a1.d the firm} would use the time to think again about bringing out such a violent product at all.}

The largest outside shareholder, {a6 Daehan Value Fund}, {a6.says+e1 criticised the way in which the news was made public and has called for two directors to step down.} {a6.says+e1 On the timetable, however, {a6.d the fund} said {a6.p it} had itself urged {a2 Kwon} in January not to repeat the launch of "Iron Harbor" in 2003, when a third of the players left in the first month.}

{a8.says=e1 {a8 The game rating board} said {a8.p its} certificate for players aged 15 and over would remain valid for 18 months and that {a8.p it} had not been consulted on {e1 the new schedule} and did not need to be.}

{a9 Lim Chul-woo} of Hanbit Securities {a9.says=e1 cut {a9.p his} revenue forecast for the year by 28 percent and raised next year's by 24.} {a9.says=e1 Whether {e1 the delay} was wise, {a9.p he} wrote, would depend on a Chinese rival due in September, about which little was known.}

{a1 Haneul} shares closed at 41,200 won.
