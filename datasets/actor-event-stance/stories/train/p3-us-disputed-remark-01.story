id: p3-us-disputed-remark-01
kind: disputed campaign remark
country: United States
genre: newspaper report
english: American
form: article
event e1: Brannock's remark that military pensions are too generous
event e2: the withdrawal of Brannock's invitation to the veterans' convention
actor a1: Gov. Tom Brannock (person)
actor a2: Veterans of the Line (organization)
actor a3: Harlan Tibbets (person)
actor a4: Rep. Sheila Okafor-Lynn (person)
actor a5: Kelsey Dunleavy (person)
actor a6: Roy Castellaw (person)
actor a7: Taxpayers' Ledger (organization)
actor a8: Marcus Wynne (person)
actor a9: some members of the host post (group)
actor a10: the Pentagon (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 -e2
stance: a5 +e1
stance: a6 -e1 -e2
stance: a7 +e1 -e2
stance: a8 =e1 =e2
stance: a9 -e2
stance: a10 =e1

COLUMBIA, S.C. — Eight days after {a1 Gov. Tom Brannock} told a roomful of accountants that a retired colonel of 44 "{e1 does better out of Uncle Sam than the private who got shot}," {a1.p he} is still being asked about it at every stop, and {a1.says+e1 {a1.p he} is still not taking it back.}

{a1.says+e1 "Read the whole sentence," {a1.p he} told a heckler at a barbecue in Lexington on Tuesday. "{a1.p I} was standing up for the private."}

{a2 Veterans of the Line}, which has 310,000 members and meets in Charleston on Sept. 9, {a2.does+e2 informed {a1.p his} campaign by letter that {a1.p his} hour on the program had been given to a country singer}. {a2.p Its} national commander, {a3 Harlan Tibbets}, {a3.says+e2 said nobody had pressed {a3.p him}.} {a3.says-e1 "{a1.d The governor} has a right to {a1.p his} arithmetic. {a3.p We} buried two men this month who never saw 44," {a3.p he} said.} {a2.does-e1 {a2.d The group}'s magazine has put {e1 the sentence} on {a2.p its} cover, struck through in red.}

{a1 Brannock}, who did not serve, would raise the age at which officers can draw full retirement pay to 57 from as low as 42, while leaving disability checks alone. {a1.p His} spokeswoman, {a5 Kelsey Dunleavy}, {a5.says+e1 said {a1.p his} figures came from the government's own actuary and "have not been challenged by anyone holding a calculator."}

{a1.does-e2 {a1 Brannock} has told the group that {a1.p he} will be in Charleston that day all the same, and has rented a theater two blocks from the hall.}

{a4 Rep. Sheila Okafor-Lynn}, a former Navy pilot and the only veteran in the race, {a4.does-e1 has run a 30-second ad since Friday in which four widows read {e1 the quotation} aloud}. {a4.says-e2 But {a4.p she} told a radio host that {a4.p she} wanted {a1.p him} on that stage. "Let {a1.p him} say it there. {a4.p I} would have paid {a1.p his} bus fare," {a4.p she} said.}

Retired officers have not been of one mind. {a6 Roy Castellaw}, {a6.d a former Marine major general} who heads {a1 Brannock}'s own advisory committee on defense, {a6.says-e1 said {a1.d the governor} had picked the wrong colonel and the wrong room.} {a6.p He} remains on the committee and thinks {a1 Brannock} would make a fine commander in chief. {a6.says-e2 {a6 Castellaw} faulted {a2.d the veterans} too: soldiers listen to people before they decide, {a6.p he} said.}

{a7 Taxpayers' Ledger}, a budget watchdog that has long published a list of what {a7.p it} regards as overpaid pensions, {a7.does+e1 printed 50,000 copies of the Lexington transcript}. {a7.says-e2 {a7.d The group}'s newsletter said an organization that takes $4 million a year in federal grants had no business "choosing which arithmetic its members may hear."}

At Post 118 in North Charleston, which is supplying ushers, {a9 some members of the host post} {a9.does-e2 signed a petition asking for {a1.d the governor} to be put back on the schedule}. By Wednesday it had 71 names. The post's bartender said the other 300 had not been asked.

{a10 The Pentagon} {a10.says=e1 said {a10.p it} does not comment on campaigns. In response to a question {a10.p it} supplied a table showing that 17 percent of those who enlist stay long enough to draw a pension.}

{a8 Marcus Wynne}, {a8.d who runs a statewide poll} at a college in Rock Hill, {a8.says=e1 said {a1 Brannock}'s support had moved by two points since the accountants' lunch, which is within the margin of error. Forty percent of respondents had not heard of {e1 the comment}.} {a8.says=e2 {a8.p He} has not asked about {e2 the snub}, {a8.p he} said, and does not intend to.}

The primary is Feb. 20.
