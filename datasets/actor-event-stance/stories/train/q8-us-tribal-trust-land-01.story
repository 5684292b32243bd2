id: q8-us-tribal-trust-land-01
kind: tribal trust land
country: United States
genre: local paper
english: American
form: article
event e1: placing the Coulter Flats into trust for the Kwesala Tribe
event e2: Tillman County's appeal against the trust decision
event e3: the revenue-sharing offer to Tillman County
actor a1: the Kwesala Tribe (organization)
actor a2: Chairwoman Delphine Sam (person)
actor a3: the Bureau of Indian Affairs (organization)
actor a4: Tillman County (organization)
actor a5: Commissioner Rod Haskey (person)
actor a6: the Upper Nisqa Band (organization)
actor a7: orchard owners (group)
actor a8: the Coulter school district (organization)
actor a9: Commissioner Beth Okimoto (person)
actor a10: Harlan Quist (person)
stance: a1 +e1 -e2 +e3
stance: a2 +e1 +e3
stance: a3 +e1
stance: a4 -e1 +e2
stance: a5 -e1 +e2 -e3
stance: a6 -e1 =e2
stance: a7 -e1 +e2
stance: a8 =e1 +e3
stance: a9 +e1 -e2 +e3
stance: a10 =e2

For the third time in a month, the hearing room at the Tillman County Courthouse ran out of chairs.

About 140 people turned out Tuesday night to hear {a4.does+e2 {a4.d the county commission} vote 2-1 to {e2 challenge} a ruling by {a3 the Bureau of Indian Affairs} that moves 480 acres west of the interstate off the tax rolls.}

The bureau {a3.does+e1 granted the application of {a1 the Kwesala Tribe} on Feb. 9}. {a3.says+e1 {a3.p Its} regional director wrote that the tract, known as {e1 the Coulter Flats}, lies within the tribe's homeland and that housing and a clinic were "precisely the uses Congress had in mind."}

{a1.does+e1 {a1.d The tribe} bought the land from a bankrupt potato packer in 2017} and has paid county taxes on it since, $61,400 last year. {a2 Chairwoman Delphine Sam} {a2.says+e1 said 212 families are on {a2.p her} waiting list and some of {a2.p them} live in trailers without heat}.

{a2.does+e3 At the microphone, {a2 Sam} handed the clerk a two-page document, {a1.does+e3 approved 6-0 by {a1.d the tribal council}}, under which {a1.d the tribe} would {e3 pay {a4.d the county}} what {a1.p it} pays today plus 2 percent of fuel sales, for 20 years.} {a2.says+e3 "{e3 It}'s signed on {a1.p our} end. There's a line there for you," {a2.p she} told {a4.d the commissioners}.}

{a5 Commissioner Rod Haskey}, {a5.does+e2 who made {e2 the motion}}, {a5.says thanked {a2.p her} for coming and said no one disputed the need for houses.} {a5.says-e1 But once the parcel leaves county jurisdiction, {a5.p he} said, nothing stops a truck stop from becoming a casino.} {a5.says-e3 {a5.p He} left {e3 the paper} where it lay. "{a5.p I've} read enough promises," {a5.p he} said.}

{a9 Commissioner Beth Okimoto} {a9.does-e2 cast the dissenting vote}. {a9.says+e1 {a9.p She} said the clinic run by {a1.d the tribe} treats more non-Indians than Indians and {a4.d the county} couldn't recruit a dentist in six years of trying.} {a9.says+e3 {a9.p She} asked that {e3 the agreement} be taken up at the next meeting; there was no second.}

{a7 Orchard owners}, who draw on the same aquifer, {a7.does+e2 have pledged $75,000 toward outside counsel}. {a7.says-e1 {a7.p Their} spokesman, Pete Lindqvist, said {a7.p they} feared the worst for wells already down 30 feet.}

Not all the opponents are farmers. {a6 The Upper Nisqa Band}, whose reservation is 40 miles north, {a6.does-e1 filed {a6.p its} own objection last summer}. {a6.says-e1 {a6.p It} says {a6.p its} ancestors fished and are buried at the mouth of Coulter Creek, and that {e1 the transfer} writes {a6.p them} out of the place.} {a6.says=e2 A lawyer for {a6.d the band} said {a6.p it} had not been consulted about {e2 the county's case} and would neither join nor discourage it.}

{a8 The Coulter school district} stands to lose about $22,000 a year in levies. {a8.says=e1 Superintendent Nadine Frye told the audience that the board takes no side in {e1 a land question}}, {a8.says+e3 but that it would be foolish to leave money on a table and {a8.p she} hoped somebody would pick up {e3 the pen}}.

{a1.says-e2 Speaking in the hallway afterward, {a1 the Kwesala Tribe}'s attorney called {e2 the vote} an expensive way to lose, noting that {a4 Tillman County} has appealed two earlier decisions and dropped both.}

{a4.says-e1 {a4.p Its} notice, due by Monday, will argue that the bureau overlooked traffic, water and the county's 2009 land-use plan.}

{a10 Harlan Quist}, a retired Interior Department lawyer who was invited to explain the process, {a10.says=e2 said {e2 appeals of this kind} go to a three-judge administrative panel in Virginia and take 14 to 30 months. About a fifth are sent back for more work, {a10.p he} said}.

Meanwhile, the surveyors' stakes stay up. {a1.does+e1 A sign at the gate, put up by tribal housing staff on Wednesday, gives a number to call for Phase 1.}
