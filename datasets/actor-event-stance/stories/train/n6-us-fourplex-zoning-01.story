id: n6-us-fourplex-zoning-01
kind: housing plan
country: United States
genre: local paper
english: American
form: article
event e1: allowing fourplexes in Bellhaven's single-family neighborhoods
actor a1: Councilwoman Priya Nair (person)
actor a2: Mayor Walt Jorgensen (person)
actor a3: North Ridge Neighbors (organization)
actor a4: Carl Eddings (person)
actor a5: the city planning commission (organization)
actor a6: Bellhaven Tenants Network (organization)
actor a7: Joan Fitzsimmons (person)
actor a8: Lakeshore Builders (organization)
actor a9: Councilman Dean Hargrove (person)
actor a10: Becky Tran (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 +e1
stance: a9 +e1
stance: a10 =e1

BELLHAVEN, Wash. - After a hearing that ran until 1:20 a.m., the City Council voted 4-3 early Wednesday to {e1 let up to four homes be built on lots where only one is permitted today}.

{a1 Councilwoman Priya Nair}, {a1.d who drafted the ordinance}, {a1.says+e1 said the average price of a house in the city had passed $840,000. "{a1.p My} kids' bus driver commutes from two counties away," {a1.p she} said.}

{a2 Mayor Walt Jorgensen} {a2.says-e1 told the room {a2.p he} expects to return {e1 the measure} unsigned and with a list of changes.} {a2.p He} has until May 30. Five votes would be needed to overrule {a2.p him}.

Of the 96 people who signed up to speak, 61 came from the area above Hill Street. {a3 North Ridge Neighbors}, which has 700 households, {a3.does-e1 handed in a study by a traffic engineer {a3.p it} had hired} and {a3.says-e1 asked why a sewer line that backed up twice in January was thought fit for three times the load.}

{a4 Carl Eddings}, {a4.d {a3.p its} treasurer}, {a4.says-e1 said {a4.p he} was a Democrat, had marched for fair housing in 1968 and did not care to be called a snob. {a4.p He} has nothing against apartments on Main Street, {a4.p he} said.}

The {a6 Bellhaven Tenants Network} {a6.says-e1 also testified against, for a different reason. {a6.p Its} organizer said {e1 the ordinance} contains no affordable units and that renters in older bungalows will be the first to get notices. "{a6.p We} begged for 10 percent. {a6.p We} got zero," the organizer said.}

{a8 Lakeshore Builders}, which has bought 14 lots near the college since last summer, {a8.says+e1 said a set-aside would have killed every project. {a8.d The company's} owner sat in the front row and left after the vote without speaking to reporters.}

{a9 Councilman Dean Hargrove}, who beat {a1 Nair} for the council presidency and has voted against most of {a1.p her} bills, {a9.does+e1 supplied the fourth vote}. {a9.says+e1 {a9.p He} said the document was badly written and would be back for repairs within a year. "But {a9.p I} can't go on telling people the answer is no," {a9.p he} said.}

{a5 The city planning commission} {a5.does+e1 recommended {e1 approval} 6-1 in March}, with a cap on height that the council kept.

{a7 Joan Fitzsimmons}, 78, a widow who lives three doors from {a4 Eddings}, {a7.says+e1 said {a7.p she} would like to split {a7.p her} house so that {a7.p her} son can move in. {a7.p She} had not told the neighbors before tonight, {a7.p she} said.}

{a10.d Planning director} {a10 Becky Tran} {a10.says=e1 said permits could be accepted 60 days after {e1 the change} takes effect. {a10.p Her} office estimates between 40 and 110 applications in the first two years.}
