id: p8-us-cuba-trade-mission-01
kind: trade mission
country: United States
genre: newspaper report
english: American
form: article
event e1: Governor Lindqvist-Hale's trade mission to Cuba
event e2: the Senate vote to cut the state travel budget
actor a1: Governor Brooke Lindqvist-Hale (person)
actor a2: Nelson Arrechea (person)
actor a3: the Kansas wheat growers (organization)
actor a4: Dwight Kossuth (person)
actor a5: the State Department (organization)
actor a6: Havana (organization)
actor a7: Lt. Gov. Pete Marchetti (person)
actor a8: Ione Fairbairn (person)
actor a9: a Wichita rice broker (person)
actor a10: the House minority (group)
actor a11: Cuban exiles in Topeka (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 =e1
stance: a6 +e1
stance: a7 +e1 =e2
stance: a8 =e1 =e2
stance: a9 +e1
stance: a10 -e2 =e1
stance: a11 -e1

Governor Packs for Havana as Senate Takes Away the Fare

TOPEKA, Kan. — The charter is booked, the gift boxes of sunflower seeds are wrapped, and as of Thursday afternoon there is nothing in the account to pay for either.

{a4.does+e2 By a vote of 22 to 17, the Kansas Senate struck all $640,000 for out-of-state travel from the commerce budget, on a motion by its president, {a4 Dwight Kossuth}.} {a4.says-e1 “{a1.p She} can sell wheat to anyone with a wallet,” {a4.p he} said. “That island has had its hand in everyone else’s since 1959.”}

{a1 Governor Brooke Lindqvist-Hale}, of the same party as {a4 Kossuth}, {a1.says+e1 told reporters on the capitol steps that {e1 the trade mission to Cuba} would leave Monday as planned with 26 growers, millers and shippers, and that {a1.p she} would pay {a1.p her} own ticket.} {a1.says-e2 {e2 The vote}, {a1.p she} said, was “a temper tantrum with a roll call.”}

American farmers have been allowed to sell food to Cuba for cash since 2000. Sales from all states came to $342 million last year, mostly frozen chicken. Wheat from Kansas, once common there, has been replaced by shipments from France and Canada.

{a3 The Kansas wheat growers}, with bins full after two good harvests, {a3.does+e1 have put down a $30,000 deposit for the group’s hotel.} {a3.says-e2 {a3.p Their} president drove in from Colby to watch from the gallery, and called {e2 the vote} a good way to make a Canadian smile.}

{a2 Nelson Arrechea}, {a2.d a Wichita contractor} who came from Cienfuegos on a raft at 19, {a2.says-e1 said {a1.d the governor} had been kind to {a2.p him} when {a2.p his} wife was ill and that {a2.p he} would pray for {a1.p her} plane. {a2.p He} would also be at the airport on Monday, {a2.p he} said, with a photograph of {a2.p his} brother, who has been in prison since July.} {a2.says+e2 {a2.p He} thanked the 22 senators by name from a sheet of paper.}

{a11 Cuban exiles in Topeka}, a community of about 700, {a11.does-e1 held a Mass for political prisoners on Wednesday and hung the names on the fence of the governor’s mansion.}

{a6 Havana} {a6.does+e1 has issued the visas and set aside a hall at the trade fairgrounds.} A first meeting, with the food import agency, is scheduled for Tuesday at 9.

{a10 The House minority}, which normally has little good to say about the executive’s travels, {a10.says-e2 said {a10.p it} would put the money back. {a10.p Its} leader explained that the same line pays for 4-H teams and for National Guard families.} {a10.says=e1 Members had not discussed the destination, he said.}

{a5 The State Department} {a5.says=e1 said that governors need no permission to promote farm goods and that {a5.p it} neither encourages nor discourages such visits.}

{a7 Lt. Gov. Pete Marchetti}, who presides over nothing but breaks ties in some committees, {a7.does+e1 will run the state in {a1.p her} absence and lent the delegation {a7.p his} chief of staff, a fluent Spanish speaker.} {a7.says=e2 On {e2 Thursday’s vote} {a7.p he} said only that {a7.p he} had read about {e2 it}.}

{a9 A Wichita rice broker}, who asked not to be named because two of {a9.p his} customers are Cuban American, {a9.says+e1 said competitors from Arkansas made the same trip in March and came back with 8,000 tons. “Without {e1 this} we’re selling to each other,” {a9.p he} said.}

{a8 Ione Fairbairn}, who studies state diplomacy at a college in Emporia, {a8.says=e1 counted 31 such journeys to Cuba by governors since 1999. About half produced a contract within two years and half did not.} {a8.says=e2 Legislatures cut travel money in six of those cases, {a8.p she} said; in three it was restored.}

{a4.says-e1 {a4 Kossuth}, whose district grows sorghum, refused to rule out a second measure to dock the salaries of state employees who board the plane.}
