id: n2-northern-ireland-incinerator-01
kind: environment permit
country: United Kingdom
genre: web news
english: British
form: article
event e1: the refusal of a permit for the Ballyrane incinerator
actor a1: Lagan Energy Recovery (organization)
actor a2: Infrastructure Minister Gary McKibbin (person)
actor a3: Clean Air Ballyrane (organization)
actor a4: Sinead Rafferty (person)
actor a5: Arc Six Waste Group (organization)
actor a6: the environment agency (organization)
actor a7: the Concrete and Quarry Federation (organization)
actor a8: Trevor Orr (person)
actor a9: Northern Wildlife Link (organization)
actor a10: Councillor Joanne Kernaghan (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1
stance: a7 -e1
stance: a8 -e1
stance: a9 +e1
stance: a10 =e1

{a1.d A company} which wanted to burn 250,000 tonnes of household waste a year in County Antrim {e1 has been turned down} for the second time.

{a2 Infrastructure Minister Gary McKibbin} {a2.does+e1 overruled {a2.p his} own officials}, who had recommended approval in a 96-page report last spring.

{a1 Lagan Energy Recovery} first applied in 2014. {a1.does-e1 {a1.d The firm} has instructed solicitors} and {a1.says-e1 said {a1.p it} found {e1 the outcome} baffling, given that {a1.p it} had been told two days earlier that {a1.p its} paperwork was complete.}

In a written statement {a2.d the minister} {a2.says+e1 said recycling targets had changed and a plant of that size would need to be fed for 30 years. "{a2.p I} do not doubt {a1.d the company}'s good faith. {a2.p I} doubt the tonnage," {a2.p he} said.}

{a3.does+e1 Members of {a3 Clean Air Ballyrane} cheered outside the community hall where {a3.p they} have met every second Thursday for eleven years.} {a4 Sinead Rafferty}, {a4.d {a3.p its} secretary}, {a4.says+e1 said {a4.p she} had not believed {e1 it} until somebody read {e1 it} out twice.} {a4.says {a4.p She} had harsh words for {a2 Mr McKibbin}'s handling of the Lough Neagh crisis, over which {a4.p she} has called for {a2.p him} to go.}

The six councils which make up {a5 Arc Six Waste Group} had agreed to supply the plant. {a5.says-e1 {a5.d The group}, now facing a landfill bill of £18m a year, said {a5.p it} was considering whether to join {a1.d the company}'s challenge.}

{a8 Trevor Orr}, {a8.d a unionist MLA for the area}, {a8.says-e1 said {a8.p he} had never liked the plant and would not want to live beside it. But it was safer than trucking black bins to Sweden, {a8.p he} told the Assembly, and {a8.p he} tabled a motion asking {a2 Mr McKibbin} to reconsider.}

{a7 The Concrete and Quarry Federation} said 400 construction jobs had gone. {a7.says-e1 Investors would draw their own conclusions about Northern Ireland, {a7.p it} added.}

{a9 Northern Wildlife Link} {a9.does+e1 had submitted evidence on bats against the application} but {a9.says+e1 said the climate figures had counted in the end.}

{a10 Councillor Joanne Kernaghan}, {a10.d the mayor of the borough}, {a10.says=e1 said {a10.p she} represented people who wanted the plant and people who did not, and the chain was not going to be used for either. {a10.p She} complained that nobody had told the council when {e1 the announcement} was coming.}

Asked whether a different design could still be licensed, {a6 the environment agency} {a6.says=e1 said {a6.p it} would treat any new application on its merits.}

Landfill in Northern Ireland is expected to run out of space in 2029.
