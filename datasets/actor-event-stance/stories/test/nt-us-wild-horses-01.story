id: nt-us-wild-horses-01
kind: wild horse roundup
country: United States
genre: wire report
english: American
form: article
event e1: the helicopter roundup of wild horses in the Sawback Basin
actor a1: the federal land agency (organization)
actor a2: Duane Hollister (person)
actor a3: Free Mustang Trust (organization)
actor a4: Kirsten Amundsen (person)
actor a5: Harlow County Commission (organization)
actor a6: Rep. Alicia Montoya-Reyes (person)
actor a7: Ed Lindqvist (person)
actor a8: U.S. District Judge Paul Ferrante (person)
actor a9: the county sheriff (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 +e1
stance: a9 =e1

BURNS, Ore. — Helicopters {e1 can begin driving about 1,400 wild horses off the Sawback Basin} on Monday {a8.does+e1 after {a8.d a judge} turned down a request by {a3.d an advocacy group} to keep them on the ground.}

{a8 U.S. District Judge Paul Ferrante} {a8.says+e1 said in a 19-page order that {a1 the federal land agency} had counted the herd properly and was entitled to act before winter. Waiting would leave the range worse for every animal on it, {a8.p he} wrote.}

The range is meant to support 380 animals, according to {a1.d the agency}. {a2 Duane Hollister}, {a2.d its district manager}, {a2.says+e1 said springs were trampled to mud and that crews hauled 90,000 gallons of water in August to keep horses alive. "Another year and {a1.p we}'d be collecting carcasses," {a2.p he} said.}

{a1.does+e1 {a1.p It} has awarded a $1.7 million contract for {e1 the work} and cleared space in two holding corrals.}

{a3 Free Mustang Trust} {a3.does-e1 asked the 9th Circuit Court of Appeals on Friday to step in.} {a4 Kirsten Amundsen}, {a4.d its founder}, {a4.says-e1 said 31 horses died in a similar operation two years ago, four of them foals that ran until their hooves came off. {a4.p She} said a fertility dart costs $30.}

{a4 Amundsen} {a4.does-e1 will be on a public road near the trap site with six observers and cameras, {a4.p she} said.}

{a2.says+e1 {a2 Hollister} said darting had been tried on the east side and had reached one mare in five.}

The {a5 Harlow County Commission} {a5.does+e1 wrote to Washington in May asking that the date be moved up.} Rancher {a7 Ed Lindqvist}, whose family has grazed cattle there since 1911, {a7.does+e1 is letting the pilots refuel on {a7.p his} hay field.} {a7.says+e1 "{a7.p I} cut {a7.p my} herd by half because of the drought. Somebody else's turn," {a7 Lindqvist} said.}

{a6 Rep. Alicia Montoya-Reyes} {a6.does-e1 introduced an amendment last week that would bar spending on helicopters for such gathers.} {a6.says-e1 {a6.p She} said in a statement Friday that taxpayers already feed 60,000 captured horses at a cost of $5 a day each and that {a2 Hollister} was about to send them 1,000 more.}

{a9 The county sheriff} {a9.says=e1 said Friday that Basin Road would stay open to observers and to contractors alike, and that {a9.p he} had heard from plenty of people on each side.}

Captured animals will be offered for adoption in Burns starting Oct. 20.
