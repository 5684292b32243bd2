id: p7-us-ballpark-rent-01
kind: stadium rent waiver
country: United States
genre: local paper
english: American
form: article
event e1: the city's rent waiver for the Ironmen
event e2: the lawsuit to void the lease amendment
event e3: the proposed sale of Canal Park to the team
actor a1: Mayor Denise Kowalczyk (person)
actor a2: the Harlan Falls Ironmen (organization)
actor a3: Todd Brubaker (person)
actor a4: Ohio Ledger Project (organization)
actor a5: Councilman Luis Arrieta (person)
actor a6: Council President Wanda Pickens (person)
actor a7: Judge Carl Dressler (person)
actor a8: The city's finance director (person)
actor a9: Eleven downtown restaurant owners (group)
actor a10: Greta Lindqvist (person)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 +e3
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2 +e3
stance: a6 +e1
stance: a7 =e2
stance: a8 =e1
stance: a9 +e1 -e3
stance: a10 =e3

HARLAN FALLS, Ohio - The taxpayers who sued over Canal Park got their first day in court Monday, and it lasted 22 minutes.

{a7 Judge Carl Dressler} {a7.says=e2 asked both sides for briefs by Nov. 14 on whether a resident has standing to {e2 challenge the amendment}. {a7.p He} said {a7.p he} had formed no opinion.}

At issue is {e1 a two-page document} signed in August, under which {a2 the Harlan Falls Ironmen} pay the city $1 a year through 2031 instead of $640,000. {a2.does+e1 {a2.d The Class A baseball club} had asked for it}, citing thin crowds and a new lighting rule from the league.

{a4.says-e1 {e1 The break} was never advertised and was attached to an ordinance about parking meters, according to the complaint by the {a4 Ohio Ledger Project}, a Columbus nonprofit.} {a4.does+e2 {a4.d The group} is paying the lawyers for the three residents named in {e2 it}.}

{a1 Mayor Denise Kowalczyk} {a1.says+e1 told reporters on the courthouse steps that the ordinance was read aloud on two separate nights and that "anybody with a chair and a pair of ears" could have been there. The city gets $1.1 million a year in ticket and payroll taxes from the park, {a1.p she} said.} {a1.does-e2 {a1.p Her} law director has asked that {e2 the case} be dismissed.}

{a3 Todd Brubaker}, {a3.d the team's general manager}, {a3.says+e1 said nobody was getting rich. The club lost $900,000 last season, {a3.p he} said, correcting a figure of $300,000 in {e2 the suit}.} {a3.says-e2 "If {a3.p I} have to spend the winter in depositions, that's a winter {a3.p I'm} not selling tickets. There are four towns in Indiana that would take {a3.p my} call."}

{a5 Councilman Luis Arrieta}, {a5.does-e1 the lone no vote in August}, {a5.does+e2 gave the plaintiffs 340 pages of emails.} {a5.says-e1 "{a5.p I} own two season tickets and {a5.p I} think {a3 Todd} runs a first-class operation. {a5.p I} pay my rent, though," {a5.p he} said.}

{a5 Arrieta} {a5.does+e3 has introduced {e3 a measure to sell the 6,200-seat park to {a2.d the Ironmen} for $4 million}.} {a2.does+e3 {a2.d The team} sent an appraiser in September and has put down $50,000 in escrow.} {a1 Kowalczyk} {a1.says-e3 said {a1.p she} would veto {e3 it}. A park built with public bonds in 1998 should not go for the price of a car wash, {a1.p she} said.}

{a6 Council President Wanda Pickens} {a6.says+e1 grumbled that the city should have extracted a longer commitment in exchange for {e1 the dollar lease}, but {a6.p she} defended {a6.p her} vote. "Empty, that place costs us $400,000 a year in grass and security. Nobody puts that in a lawsuit."}

{a9.d Eleven downtown restaurant owners} {a9.does+e1 filed a brief in support of the city.} {a9.says-e3 But several of {a9.p them} spoke against {e3 a sale} at last week's meeting, fearing that a private owner would fence off the plaza and sell its own beer there.}

{a8.d The city's finance director} {a8.says=e1 told the council that the general fund would be short $640,000 next year. {a8.p He} presented three ways of covering it and recommended none.}

{a10 Greta Lindqvist}, who teaches sports economics at a state university, {a10.says=e3 said small cities that unload ballparks tend to break even on the deal over 15 years.}

A hearing on the standing question is set for December.
