id: p7-nz-supermarket-breakup-01
kind: supermarket break-up
country: New Zealand
genre: business page
english: British
form: article
event e1: the forced sale of 120 supermarkets
event e2: Castell Foods' offer to open its warehouses to rivals
actor a1: Hemi Paraone (person)
actor a2: Castell Foods (organization)
actor a3: Greenway Stores (organization)
actor a4: the Growers and Suppliers Council (organization)
actor a5: the competition authority (organization)
actor a6: Priya Ramanathan (person)
actor a7: Treasury officials (group)
actor a8: the Country Party (organization)
actor a9: Joanne Tillotson (person)
actor a10: Stuart Maclaggan (person)
actor a11: Shoppers' Voice (organization)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1 -e2
stance: a5 =e1
stance: a6 +e1
stance: a7 -e1 +e2
stance: a8 -e1
stance: a9 -e1 +e2
stance: a10 =e1 =e2
stance: a11 +e1 -e2

NZ grocers told to give up stores

{a2.does-e1 Shares in {a2 Castell Foods} fell 9% in Wellington on Wednesday as {a2.d the supermarket chain} hired a second law firm} and said {a2.p it} would put {a2.p its} case "in every forum there is" after ministers backed {e1 a plan to carve a third retailer out of the existing two}.

{a2 Castell} and {a3 Greenway Stores} sell 82% of the country's groceries. {a1.does+e1 {e1 The bill, introduced by Commerce Minister {a1 Hemi Paraone}}, would have {a2.d the two} give up 120 branches within two years to a buyer approved by {a5.d the regulator}.}

{a1 Mr Paraone} {a1.says+e1 said prices had risen by a quarter in four years while margins were among the highest in the developed world. "{a1.p We} have asked nicely. {a1.p I} was the one who did the asking," {a1.p he} said.}

{a2.does+e2 In a letter published an hour later, {a2 Castell} undertook to {e2 supply any competitor from {a2.p its} depots at cost plus 4%} for 10 years.} {a9.d Its chief executive}, {a9 Joanne Tillotson}, {a9.says+e2 said a newcomer could be trading by Christmas on those terms.} {a9.says-e1 Legislation would be in the courts until 2029, {a9.p she} said, "and {a9.p I} can't think of a single mince pie that will be cheaper for {e1 it}".}

{a1.says=e2 {a1.d The minister} had not finished reading {e2 the letter}, {a1.p his} office said on Wednesday evening, and would say nothing about {e2 it} until {a1.p he} had.}

{a3 Greenway}, a co-operative of 210 owner-operators, {a3.says-e1 called {e1 the divestment} confiscation. Families had put their houses on the line for shops that they would be made to hand to an overseas chain, {a3.p it} said.} {a3.says-e2 Nor did {a3.p it} have a good word for {a2.p its} competitor's idea, which {a3.p it} said was "designed in a hurry by people frightened for their share price".}

{a4 The Growers and Suppliers Council} {a4.says+e1 said {a4.p its} members had waited 20 years to have somebody else to sell to.} {a4.says-e2 {e2 Access to sheds} had been tried in 2023, {a4.p it} added, and the first caller was quoted a price above the one on the shelf.}

Consumer body {a11 Shoppers' Voice} {a11.says+e1 objected that two years was far too generous a timetable} {a11.does+e1 but delivered 71,000 postcards in favour of {e1 the bill} to MPs.} {a11.says-e2 {a11.p It} dismissed {e2 the wholesale terms} as "bread from the jailer".}

{a7.says-e1 In a paper released with {e1 the bill}, {a7 Treasury officials} put the cost of compensation at up to NZ$2.4bn and advised that similar orders abroad had failed to bring down prices.} {a7.says+e2 {a7.p They} preferred {e2 regulated access to depots}, and said any voluntary step in that direction should be taken up.}

{a8.does-e1 {a8 The Country Party}, the smaller of the two governing parties, used the agreement-to-disagree clause and will vote against.} {a8.p It} holds 11 seats, which leaves {a1 Mr Paraone} dependent on the opposition.

{a6 Priya Ramanathan}, who sells groceries from three shops in south Auckland, {a6.says+e1 has been to see two banks about bidding for four of the sites.} {a6.says+e1 "They should have done {e1 it} when {a6.p my} father was running the place," {a6.p she} said.}

{a5 The competition authority}, which set out four options last year without ranking them, {a5.says=e1 said {a5.p it} would carry out whatever task Parliament gave it.}

{a10 Stuart Maclaggan}, {a10.d a retail analyst}, {a10.says=e1=e2 thought the chances of {e1 the law} passing were even. If {e1 it} did not, {a10.p he} said, some form of {e2 Castell's proposal} would probably take its place.}
