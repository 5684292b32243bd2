id: p7-ireland-pub-licence-01
kind: pub licence reform
country: Ireland
genre: newspaper report
english: British
form: article
event e1: the government's plan to scrap pub licence swaps
event e2: a compensation fund for existing publicans
actor a1: Aoife Brannigan (person)
actor a2: the Licensed Traders' Federation (organization)
actor a3: Cormac Delahunty (person)
actor a4: the Night Culture Alliance (organization)
actor a5: Dr Sinéad Mulvihill (person)
actor a6: Rural Voice (organization)
actor a7: Kilbarron (organization)
actor a8: Donal Heffernan (person)
actor a9: an economist at a Dublin bank (person)
actor a10: Conall Tuohy (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1 +e2
stance: a7 +e1
stance: a8 +e1
stance: a9 =e1
stance: a10 +e1 -e2

Since 1902 nobody in Ireland has been able to open a public house without first buying the right from somebody who was closing one. {a1.does+e1 On Tuesday {a1.d the justice minister}, {a1 Aoife Brannigan}, brought to cabinet {e1 a bill under which that requirement would go}.}

The price of a seven-day licence stands at about €60,000 in Dublin, down from €180,000 before the crash. Some 2,100 pubs have shut in 20 years, most of them in the west.

{a2.says-e1 {a2 The Licensed Traders' Federation} said {a2.p its} 3,800 members had been told by one government after another that a licence was property. Banks had lent against it.} {a2.does-e1 {a2.p It} has retained senior counsel and will hold regional meetings from Monday.} {a2.says+e2 Failing all else, {a2.p it} added, the State must make good the loss, and {a2.p it} has put forward a figure of €240m for {e2 a scheme modelled on the one for taxi owners}.}

{a1 Ms Brannigan} {a1.says-e2 said {a1.p she} had 'nothing in the drawer' for such payments and did not expect to find anything.} {a1.says+e1 {a1.p She} rejected the suggestion that the countryside would be flooded with bars: a judge would still have to be satisfied that a premises was suitable, and gardaí could still object.}

At Kilmaley in Co Clare, {a3 Cormac Delahunty} is the third of {a3.p his} name behind the counter. {a3.says-e1 {a3.p He} bought a second licence for €95,000 in 2007 and is still paying for it. 'It was the law of the land when {a3.p I} signed, and now it's a piece of paper,' {a3.p he} said.} {a3.says {a3.p He} described {a1.d the minister} as the hardest-working the department had had.}

{a4 The Night Culture Alliance}, whose members run clubs and small venues, {a4.says+e1 wondered what had kept the government so long. {e1 The change} was recommended by a commission in 2003, {a4.p it} noted, and half of the people who would have used {e1 it} then are in Berlin.}

For the brewer {a7 Kilbarron}, which has wanted a taproom in Galway for six years, {a10.d managing director} {a10 Conall Tuohy} {a10.says+e1 said {a10.p he} would apply on the first morning.} {a7.does+e1 {a7.d The company} has already taken a lease in Dominick Street.} {a10.says-e2 As for {e2 the €240m}, {a10.p he} saw no reason why young businesses should pay, through their taxes, for other people's bad bets.}

{a5 Dr Sinéad Mulvihill}, {a5.d a liver specialist} who sat on the advisory group on alcohol, {a5.says-e1 said every study {a5.p she} knew of linked the number of outlets to admissions. {a5.p She} thanked {a1.d the minister} for receiving {a5.p her} twice.}

{a8 Donal Heffernan}, {a8.d the main opposition party's justice spokesman}, {a8.says+e1 accused {a1.d the minister} of having sat on a report for two years. 'Better late than never. {a8.p We'll} be voting for {e1 it}, and {a8.p I'd} ask {a1.p her} not to lose {a1.p her} nerve when the publicans come up the stairs,' {a8.p he} said.}

It is the government's own benches that are in doubt. {a6 Rural Voice}, with nine TDs, {a6.says=e1 has yet to decide how {a6.p it} will vote.} {a6.does+e2 {a6.p Its} parliamentary party did agree on Tuesday night to move an amendment setting up {e2 a fund}.}

{a9 An economist at a Dublin bank} {a9.says=e1 calculated that {e1 the legislation} would bring between 150 and 400 openings in five years, nearly all in four cities, and leave the number of village pubs where the trend would have taken it anyway.}
