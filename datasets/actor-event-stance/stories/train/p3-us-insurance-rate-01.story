id: p3-us-insurance-rate-01
kind: insurance rate increase
country: United States
genre: local paper
english: American
form: article
event e1: Bayshore Mutual's 38 percent homeowner rate increase
event e2: Bayshore's plan to drop 60,000 coastal policies
event e3: the bill creating a state storm fund
actor a1: Bayshore Mutual (organization)
actor a2: Commissioner Yvette Landreaux (person)
actor a3: Doug Stallings (person)
actor a4: the Gulf Homeowners Council (organization)
actor a5: Sen. Carl Weems (person)
actor a6: inland lawmakers (group)
actor a7: Judge Eleanor Pitt (person)
actor a8: Nina Thrasher (person)
actor a9: Gov. Bud Hollis (person)
actor a10: real estate agents (group)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2 -e3
stance: a4 -e1 -e2 +e3
stance: a5 -e1 +e3
stance: a6 +e1 -e3
stance: a7 =e1 -e2
stance: a8 =e1 =e2
stance: a9 =e3
stance: a10 +e3

GULFPORT, Miss. — State regulators have refused for the second time in a year to let {a1.d the coast's largest home insurer} {e1 charge its customers 38 percent more}.

{a2 Commissioner Yvette Landreaux} {a2.does-e1 signed the order late Thursday}. {a2.says-e1 It says {a1 Bayshore Mutual} counted a $212 million loss from the 2020 season twice and left out what {a1.p it} had recovered from reinsurers.} {a2.p She} set 9 percent as the most {a2.p she} would consider.

{a1 Bayshore} {a1.does+e1 asked for a hearing within two hours}. {a1.p Its} {a3.d president}, {a3 Doug Stallings}, {a3.says+e1 said the request was "the product of a very dull formula" and had been checked by two outside actuaries.} {a3.says {a3.p He} described {a2 Landreaux} as courteous and overworked.}

{a3.says+e2 Nobody at the company takes pleasure in {e2 the letters that went out in May}, {a3 Stallings} said. But a mutual that cannot price a risk must not carry it.} Those letters told owners in three counties that {a1.does+e2 {a1.d the company} would let their policies lapse} at renewal.

{a2 Landreaux} {a2.does-e2 took that to court}, and {a7 Judge Eleanor Pitt} {a7.does-e2 froze the notices until August}. {a7.says=e1 {a7.p Her} nine-page ruling expressly says nothing about what the insurer may charge, "a matter on which this court is neither asked nor equipped to have a view."}

{a4 The Gulf Homeowners Council} {a4.does-e2 paid for buses to the hearing}. {a4.says-e1 {a4.p Its} members, many of whom are retired from the shipyard, say premiums have already doubled since 2015.} A typical brick house in Pass Christian with a new roof costs $4,870 a year to insure.

{a4.says+e3 {a4.d The council} wants the Legislature to {e3 step in as backstop for the worst storms}, paid for by a $6 surcharge on every policy in the state.} {a5 Sen. Carl Weems}, whose district runs along the beach, {a5.does+e3 introduced that legislation in January} and {a5.does+e3 has brought it back after it died on the calendar}. {a5.says-e1 {a5.p He} said {a1 Bayshore} had paid {a1.p its} officers $3 million in bonuses "in a year {a1.p it} was supposedly drowning."} {a10 Real estate agents}, who say a third of {a10.p their} sales fall through over premiums, {a10.does+e3 testified for {e3 the bill}}.

{a6.d Lawmakers from the northern counties} see it otherwise. {a6.does-e3 In a show of hands Wednesday, all 14 {a6 inland lawmakers} on the committee asked for the measure to be held over until next year.} {a6.says+e1 {a6.p They} argue that people who live on the water should pay what it costs, and several wrote to {a2.d the commissioner} asking {a2.p her} to approve {a1.d the company}'s filing in full.}

On that point {a6.p they} part company with {a3 Stallings} only in part. {a3.says-e3 A government fund, {a3.p he} told the committee, would be broke after one bad September and would drive out the private reinsurers who are left.}

{a9 Gov. Bud Hollis}, who would have to sign any such bill, {a9.says=e3 said {a9.p he} was waiting for a cost estimate. "{a9.p I've} got friends at both ends of Highway 49," {a9.p he} said.}

{a8 Nina Thrasher}, {a8.d who edits an insurance newsletter} in Atlanta, {a8.says=e1 said regulators in the region had granted about half of what was sought last year and that the typical outcome after a hearing was 14 to 18 percent.} {a8.says=e2 If the notices are upheld, {a8.p she} said, most of those affected would land in the state's wind pool, at roughly the same price and with a bigger deductible.}

The hearing on the rate is set for July 22 in Jackson. Hurricane season began Saturday.
