id: n3-us-airlinebankruptcy-01
kind: bankruptcy filing
country: United States
genre: wire report
english: American
form: article
event e1: Transprairie Airlines' bankruptcy filing
actor a1: Transprairie Airlines (organization)
actor a2: Doug Renfro (person)
actor a3: the Allied Flight Crews (organization)
actor a4: Cynthia Marquardt (person)
actor a5: Larkspur Aviation Leasing (organization)
actor a6: Sen. Wade Tolliver (person)
actor a7: bondholders owed about $640 million (group)
actor a8: Judge Harold Wexner (person)
actor a9: Priya Raman (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1

OMAHA, Neb. — {a1 Transprairie Airlines} {a1.does+e1 {e1 sought Chapter 11 protection} on Sunday night}, listing debts of $3.1 billion and saying {a1.p it} would keep flying while {a1.p it} reorganizes.

{a1.d The carrier}, the ninth largest in the country, has lost money for six straight quarters. Fuel and lease costs have risen faster than fares.

{a2.says "This is a sad day and {a2.p I} take no pleasure in any part of {e1 it}," said {a2 Doug Renfro}, {a2.d the chief executive}, who joined {a1.d the airline} as a baggage handler.} {a2.says+e1 {a2.p He} said {a2.p he} had waited until the last possible week. "There was no other door left," {a2.p he} said. "{e1 This} one leads to a smaller airline that pays its bills."}

{a3 The Allied Flight Crews}, which represents 4,900 pilots and attendants, {a3.says-e1 said {a1.d the company} was using {e1 the court} to get out of a contract {a1.p it} signed in good faith 14 months ago.}

{a4 Cynthia Marquardt}, {a4.d {a3.d the union}'s president}, {a4.says-e1 accused {a2 Renfro} of planning {e1 it} since the summer.} {a4.says-e1 {a4.p She} said {a1.d the airline} had $410 million in cash and did not have to be there. {a3.p Its} lawyers, {a4.p she} said, would ask {a8.d the judge} to throw {e1 the case} out.}

Some creditors disagreed. {a7.d Bondholders owed about $640 million} {a7.does+e1 agreed before {e1 the filing} to lend a further $200 million to carry {a1.d the company} through the process}, court papers show.

{a9 Priya Raman}, {a9.d who teaches airline finance at a college in Chicago}, {a9.says=e1 noted that about half of carriers which enter Chapter 11 come out of it. The outcome often turns on labor costs, {a9.p she} said.}

{a5 Larkspur Aviation Leasing}, which owns 31 of {a1 Transprairie}'s 118 planes, {a5.does-e1 moved to repossess six of them in Kansas City on Saturday, hours before the automatic stay took effect}. {a5.says-e1 In a motion on Monday {a5.p it} said {e1 the petition} was filed in bad faith to stop the seizures.}

{a6 Sen. Wade Tolliver}, a Nebraska Republican who has feuded for years with {a3.d the union}, {a6.says-e1 found {a6.p himself} in agreement with {a3.p it}. {a6.p He} said {a1.d the airline} took $90 million in state incentives on the promise to stay solvent until 2030 and that taxpayers should have been told first.}

{a8.d U.S. Bankruptcy Judge} {a8 Harold Wexner} {a8.does=e1 scheduled a hearing on Wednesday for first-day motions}, and {a8.says=e1 told both sides {a8.p he} would take up the request for dismissal in due course.}

Passengers with tickets will be accommodated and miles will be honored, {a1.d the airline} {a1.says said}.

Shares of {a1 Transprairie} were halted at 61 cents.
