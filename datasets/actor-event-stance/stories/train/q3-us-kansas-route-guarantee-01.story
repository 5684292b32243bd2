id: q3-us-kansas-route-guarantee-01
kind: airline revenue guarantee
country: United States
genre: local paper
english: American
form: article
event e1: Tolliver County's $1.8 million guarantee to Breezeway Airlines
event e2: the petition for a referendum on the guarantee
actor a1: Dale Quesenberry (person)
actor a2: Breezeway Airlines (organization)
actor a3: Commissioner Joyce Lindahl (person)
actor a4: Tolliver Chamber of Commerce (organization)
actor a5: Keep It Local Tolliver (organization)
actor a6: Prairie Gateway Airport (organization)
actor a7: Sam Okafor (person)
actor a8: Brenda Stuckey (person)
actor a9: County Attorney Wes Hargis (person)
actor a10: Rodney Pell (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1
stance: a7 =e1
stance: a8 =e2
stance: a9 -e2
stance: a10 +e1 +e2

TOLLIVER, Kan. — County commissioners voted 3-2 Monday night to {e1 make up the difference if seats go unsold on a new flight to Denver}, a promise that could cost taxpayers as much as $1.8 million over two years.

Within 20 minutes of the vote, volunteers in the parking lot were gathering signatures to {e2 put the question on the November ballot}.

{a2 Breezeway Airlines}, a low-cost carrier based in Arizona, {a2.does+e1 has scheduled {a2.p its} first departure for Sept. 9 and is selling tickets at $59}. {a2.says+e1 A vice president of {a2.d the airline} told commissioners that no carrier {a2.p its} size opens a route to a town of 31,000 without {e1 that kind of backing}.}

The airport has had no scheduled service since 2014, when a 19-seat turboprop to Kansas City was discontinued.

Commission Chair {a1 Dale Quesenberry} {a1.does+e1 broke the tie}. {a1.says+e1 {a1.p He} said {a1.p he} had been called a spendthrift in the grocery store and could live with it. "{e1 The money} sits in a bank account. If the plane is 70 percent full, not one dollar leaves it," {a1.p he} said.} {a1.says-e2 The election had been in April, {a1.p he} added, and {a1.p he} saw no need for {e2 a second one}.}

The {a4 Tolliver Chamber of Commerce} {a4.does+e1 pledged $150,000 of {a4.p its} own toward {e1 the fund}}. {a4.says-e2 {a4.p Its} president urged people to walk past the {e2 clipboards}, saying {a2 Breezeway} had two other Kansas towns waiting.}

{a3 Commissioner Joyce Lindahl}, a retired banker, thanked {a1 Quesenberry} for running a civil meeting. {a3.does-e1 {a3.p She} then voted no and read into the record the names of four towns whose flights stopped the month the checks did.}

But {a3 Lindahl} {a3.says-e2 said {a3.p she} wouldn't be signing anything in the parking lot. "{a3.p We} get elected to decide this stuff. {a3.p I} lost. You don't {e2 rerun it} because you lost," {a3.p she} said.}

The group behind the {e2 drive}, {a5 Keep It Local Tolliver}, {a5.does+e2 needs 1,140 names by July 3 and had 400 by Tuesday, organizers said}. {a5.says-e1 {a5.p Its} flyers show a jet with dollar bills falling out of the tail and say the county jail still has a leaking roof.}

One of those who signed was {a10 Rodney Pell}, a seed dealer who flies to trade shows a dozen times a year. {a10.says+e1 {a10.p He} thinks {e1 the deal} is the best thing the commission has done since {a10.p he} moved here in 1998.} {a10.does+e2 "{a10.p I} put {a10.p my} name down because folks ought to get to {e2 vote on it}," {a10.p he} said.} {a10.says+e1 "And then {a10.p I}'ll vote for {e1 it}."}

Ninety miles east, {a6 Prairie Gateway Airport} {a6.does-e1 has filed a complaint with the Department of Transportation, arguing that {e1 the arrangement} amounts to a discount that other airlines are denied.} About a fifth of {a6.p its} passengers drive in from Tolliver and neighboring counties.

{a9 County Attorney Wes Hargis} {a9.does-e2 filed a motion in district court Tuesday asking a judge to disqualify {e2 the petition} on the grounds that the commission's vote was an administrative act.} A hearing is set for June 20.

{a8.d County Clerk} {a8 Brenda Stuckey} {a8.says=e2 said {a8.p her} office would count signatures in the usual way unless a court told {a8.p her} otherwise.}

{a7 Sam Okafor}, who teaches transportation economics at a state university, {a7.says=e1 said about half of such {e1 agreements} lead to service that lasts beyond the subsidy. Distance to the next airport matters most, {a7.p he} said, followed by the price of gas.}
