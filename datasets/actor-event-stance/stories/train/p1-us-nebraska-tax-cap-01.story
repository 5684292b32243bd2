id: p1-us-nebraska-tax-cap-01
kind: property tax cap
country: United States
genre: newspaper report
english: American
form: article
event e1: the ballot measure capping property tax growth at 2 percent
event e2: the school boards' lawsuit over the ballot title
actor a1: Sen. Dale Brinkerhoff (person)
actor a2: Cap It Nebraska (organization)
actor a3: the Platte School Boards League (organization)
actor a4: Gov. Karen Stolte (person)
actor a5: the state elections office (organization)
actor a6: the Sandhills Cattle Producers (organization)
actor a7: Darrell Umscheid (person)
actor a8: Mayor Luis Arredondo (person)
actor a9: Judge Ellen Koziol (person)
actor a10: Bridget Fahey (person)
actor a11: real estate agents (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1
stance: a5 -e2 =e1
stance: a6 +e1
stance: a7 -e1 +e2
stance: a8 -e1 -e2
stance: a9 =e2
stance: a10 =e1
stance: a11 +e1

LINCOLN — With ballots due at the printer in 16 days, Nebraska’s schools have asked a judge to decide whether voters will be told what a proposed amendment on property taxes would cost.

{a3 The Platte School Boards League}, which represents 188 districts, {a3.does+e2 filed {e2 its complaint} in Lancaster County on Monday}. {a3.says-e1 The league’s director, Paul Wiebe, said {e1 the amendment} would take $240 million out of classrooms by {e1 its} fourth year and that the word “schools” appears nowhere in the 74-word summary.}

Under {e1 Initiative 441}, no taxing body could collect more than 2 percent above what it took in the year before, whatever happens to valuations. New construction is exempt.

{a1 Sen. Dale Brinkerhoff}, a Kearney accountant who spent three sessions trying to get the same language out of committee, {a1.does+e1 carried the first box of signatures into the Capitol}. {a1.says-e2 “If you can’t beat {e1 it}, hide {e1 it} in a courtroom,” {a1.p he} said of {e2 the suit}.}

{a2.d {a1.p His} group}, {a2 Cap It Nebraska}, {a2.does-e2 has hired a former solicitor general to intervene}. {a2.p It} turned in 143,000 names, about 20,000 more than {a2.p it} needed, and {a2.does+e1 reserved $1.8 million in television time this week}.

Not every opponent is rooting for the schools. {a8 Mayor Luis Arredondo} of Ashby Falls {a8.says-e1 said {a8.p his} town would have to close either the pool or the ambulance station within two years of {e1 passage}.} {a8.says-e2 But {a8.p he} called {e2 the litigation} “a gift” to {a1 Brinkerhoff} and urged {a3.d the league} to drop {e2 it}. “{a1 Dale} is a good man with a bad idea. Beat the idea,”} {a8.p he} said.

{a7 Darrell Umscheid}, chief of a volunteer fire district near Valentine, {a7.does-e1 has parked the district’s 31-year-old pumper outside the courthouse with a sign giving its age, the price of a new one and the number 441 crossed out}. {a7.does+e2 {a7.p He} has also sworn a statement for {e2 the schools’ case}}.

{a6 The Sandhills Cattle Producers} {a6.says+e1 wanted 1 percent and said so at every hearing. {a6.p Its} president told members last week to take the deal in front of them, warning that one rancher in nine would sell out within the decade at current rates.}

{a11 Real estate agents} {a11.does+e1 have given $410,000, the largest share of the money {a2 Cap It Nebraska} has raised so far}.

{a5 The state elections office}, which wrote the disputed title, {a5.does-e2 moved to dismiss on Wednesday}. {a5.says=e1 A deputy said the office had certified {e1 the petition} because the signatures checked out and had no view on whether anyone should vote for {e1 it}.}

{a4 Gov. Karen Stolte}, who is not on the ballot, {a4.says=e1 has declined since spring to say where {a4.p she} stands. “{a4.p I} get one vote and a curtain, like everybody else,” {a4.p she} told a radio station in Scottsbluff.}

{a9 Judge Ellen Koziol} {a9.does=e2 set arguments for 9 a.m. Tuesday}, and {a9.says=e2 cautioned both sides that {a9.p she} would be ruling on 74 words and nothing beyond them.}

Eleven states have some form of levy limit. {a10 Bridget Fahey}, a public finance professor in Omaha, {a10.says=e1 said such limits have tended to slow the growth of bills by about a quarter and to push local governments toward fees. Whether that is a good trade, {a10.p she} said, depends on who is paying the fees.}

A survey in August found 54 percent in favor and 19 percent undecided.
