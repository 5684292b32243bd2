id: p8-us-option-repricing-01
kind: share option repricing
country: United States
genre: business page
english: American
form: article
event e1: the repricing of Calloway Systems' employee stock options
event e2: the teachers' retirement fund's lawsuit
event e3: Warren Teitel's reelection to the board
actor a1: Calloway Systems (organization)
actor a2: Dana Oyelowo-Pratt (person)
actor a3: the Ohio teachers' retirement fund (organization)
actor a4: Warren Teitel (person)
actor a5: Proxy Metrics (organization)
actor a6: Judge Carlton Beasley (person)
actor a7: engineers at the Austin office (group)
actor a8: Sunil Raghavendra (person)
actor a9: Lakeshore Growth (organization)
actor a10: some compensation consultants (group)
stance: a1 +e1 -e2 +e3
stance: a2 +e1
stance: a3 -e1 +e2 -e3
stance: a4 +e1
stance: a5 -e1 +e3
stance: a6 =e1 -e2
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 +e1 -e3
stance: a10 =e1

Calloway Cuts Strike Price, and Investors Head to Court

SAN JOSE, Calif. — When shares in {a1 Calloway Systems} fell from $71 to $19 over the winter, some 4,300 of {a1.p its} workers were left holding stock options worth nothing.

{a1.does+e1 On Feb. 9, the maker of warehouse software exchanged them for new ones at $19.40.} {a1.p It} did not ask shareholders first, because a paragraph in {a1.p its} 2014 plan says {a1.p it} does not have to.

{a3 The Ohio teachers' retirement fund}, which owns 2.1 million shares bought mostly at around $60, {a3.does+e2 filed a complaint in Delaware nine days later.} {a3.says-e1 "{a3.p Our} members don't get to trade in a bad year for a better one," said {a3.d the fund}'s general counsel.}

{a2 Dana Oyelowo-Pratt}, {a2.d Calloway's chief executive}, {a2.says+e1 said that neither {a2.p she} nor any other officer took part. On a call with analysts, {a2.p she} put the accounting charge at $38 million, not the $110 million that has been reported, and said 212 engineers had quit in the six weeks before {e1 the swap} and 17 in the six weeks since.}

{a2.says+e1 "{a2.p I}'d have liked to do {e1 it} in January," {a2.p she} added.}

{a1.does-e2 {a1 Calloway} asked the court to throw {e2 the case} out}, and {a6.does-e2 last Thursday {a6 Judge Carlton Beasley} did so, on the ground that investors had approved the plan in 2014.} {a6.says=e1 Whether {e1 the repricing of options} was wise, {a6.d the judge} wrote, "is not a question this court has been asked, and {a6.p it} would decline the invitation."}

The annual meeting is on April 30. Because {e1 the exchange} itself cannot be undone by a vote, attention has turned to {a4 Warren Teitel}, 68, {a4.d the chairman of the compensation committee}, who is one of three directors standing for another term.

{a4 Mr. Teitel} {a4.does+e1 drafted the terms over the Christmas break and carried them through the committee, 3 to 1.} {a4.p He} has not spoken publicly since, and did not return calls.

{a3.does-e3 {a3.d The Ohio fund} has mailed a letter to the 200 largest holders urging them to withhold their votes from {a4.p him}.} {a1.does+e3 {a1.d The company} nominated {a4.p him} again in March and has hired a solicitation firm to call on the same 200.}

{a5 Proxy Metrics}, whose advice is followed by many index funds, landed somewhere in between. {a5.says-e1 {a5.p It} gave {e1 the February exchange} {a5.p its} lowest grade, saying that shareholders had been shown the door and then the bill.} {a5.says+e3 {a5.p It} recommended {a4 Mr. Teitel} anyway, citing 14 years in which no acquisition had gone wrong.}

{a9 Lakeshore Growth}, a Chicago manager that holds 6 percent, came out the other way around. {a9.says+e1 {a9.p Its} founder said that a software company without programmers was a lease on an office park, and that {a1 Calloway} had been right to move fast.} {a9.does-e3 But {a9.p it} voted {a9.p its} 11 million shares against {a4.d the committee chairman} on Monday, over an unrelated consulting fee.}

{a7 Engineers at the Austin office}, the company's second largest, {a7.says+e1 have a chart of the new price taped to the kitchen door.} {a7.does+e1 About 96 percent of those eligible there turned in old grants in the first week.}

{a10 Some compensation consultants} {a10.says=e1 say that such exchanges were common after 2001 and 2008 and come back with every slump; {a10.p they} count 61 so far this year.}

{a8 Sunil Raghavendra}, {a8.d a law professor who has written a casebook on executive pay}, {a8.says=e1=e2 said the 2014 paragraph would be hard to get around, and that the fund, which has until May to appeal, had won two such cases and lost two.}
