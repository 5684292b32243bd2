id: n1-canada-party-subsidy-01
kind: party funding
country: Canada
genre: web news
english: Canadian
form: article
event e1: scrapping the annual public allowance for political parties
actor a1: Gordon Hartley (person)
actor a2: Marie-Claude Rivest (person)
actor a3: the Prairie Democrats (organization)
actor a4: Alan Sorochan (person)
actor a5: the Bloc Laurentien (organization)
actor a6: the Taxpayers' Watch of Ontario (organization)
actor a7: Philip Denholm (person)
actor a8: Elections Canada (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

OTTAWA - Opposition leader {a2 Marie-Claude Rivest} {a2.says-e1 accused the government on Thursday of trying to bankrupt its rivals, after {a1.d the finance minister} used an economic statement to {e1 take away the payment that parties receive for each vote}}.

{a1 Gordon Hartley} {a1.says+e1 told the House of Commons that {e1 the measure} would save $27m a year from 1 April and that no one could ask families to tighten their belts while politicians were exempt.}

The allowance, now $1.95 a vote, was introduced six years ago when donations from companies and unions were outlawed. It makes up 37% of the revenue of the governing party and 63% of that of {a2 Ms Rivest's}.

{a2.says-e1 "{a2.p We} took the big money out of politics and this was the other half of the bargain," {a2.p she} said.} {a2.does-e1 {a2.p She} has called {a2.p her} MPs back to the capital for Monday}, when the statement is put to a vote of confidence.

{a8 Elections Canada}, which makes the quarterly transfers, {a8.says=e1 said the next instalment was due on 1 January and would be paid unless the law had changed.}

{a5 The Bloc Laurentien}, whose members have {a5.says supported most of {a1 Mr Hartley's} other savings}, {a5.says-e1 will not back the statement as long as {e1 this item} is in it}, a spokesman said.

The {a3 Prairie Democrats} are less dependent on the money. {a4.d {a3.p Their} House leader}, {a4 Alan Sorochan}, {a4.says called {a1.d the minister's} deficit forecast a fairy tale and said the statement as a whole deserved to fail.} {a4.says+e1 On the allowance, {a4.p he} said {a3.d the party} had been consistent.} {a3.does+e1 {a3.p It} moved a private member's bill to the same effect in 2006.}

{a7 Philip Denholm}, {a7.d a former treasurer of the governing party}, {a7.says-e1 said {a7.p he} had written to {a1 Mr Hartley} to ask {a1.p him} to think again. {a7.p He} recalled the years in which fundraisers telephoned contractors and said {a7.p he} did not want to see them back.}

The {a6 Taxpayers' Watch of Ontario} {a6.does+e1 sent out 40,000 emails asking supporters to ring wavering MPs}.

{a1 Mr Hartley} was asked as {a1.p he} left the chamber if {e1 the clause} might be removed to save the government. {a1.says+e1 {a1.p He} said {a1.p he} had not come into politics to put {a1.p his} hand in voters' pockets.}
