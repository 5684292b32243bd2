id: n5-us-third-party-bid-01
kind: third-party candidacy
country: United States
genre: newspaper report
english: American
form: article
event e1: Harold Stennett's independent bid for president
actor a1: Harold Stennett (person)
actor a2: Naomi Ridgely (person)
actor a3: Sen. Marguerite Paulsen (person)
actor a4: Ed Kowalczuk (person)
actor a5: Common Ballot (organization)
actor a6: Gordon Thayer (person)
actor a7: the Texas secretary of state's office (organization)
actor a8: Sylvia Brandeis-Moore (person)
actor a9: Rep. Dean Ostrow (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1

NEW YORK — {a1 Harold Stennett}, {a1.d the billionaire} who built a chain of garden stores and once described {a1.p himself} as a lifelong Democrat, {a1.does+e1 has hired petition firms in Texas and North Carolina}, the clearest sign so far that {a1.p he} means to appear on the November ballot without either party.

{a1.d The 59-year-old} {a1.says+e1 said in a television interview on Sunday that {a1.p he} had read both parties' budget plans on a flight and could not have run a store on either.}

Among Democrats, the prospect has caused alarm. {a3.says-e1 "The president has a floor of about 40 percent. {a3.p I}'ve done the arithmetic, and there is one person {e1 this} helps," said {a3 Sen. Marguerite Paulsen}, who is seeking the party's nomination and who has bought tomato plants from {a1 Stennett}'s company since it was a single lot.}

{a6 Gordon Thayer}, {a6.d a former chairman of {a1.p his} company's board}, {a6.says-e1 said {a6.p he} had told {a1.d {a6.p his} old friend} over dinner that {a1.p he} would regret it. "There is nobody {a6.p I} admire more in business," {a6 Thayer} said.}

{a2 Naomi Ridgely}, who runs the liberal Network for the Next Election, {a2.does-e1 sent {a2.p her} 700,000 subscribers a list of {a1.p his} stores.}

Republicans had less to say. But {a9 Rep. Dean Ostrow}, {a9.d a close ally of the president}, {a9.says+e1 said {a9.p he} would gladly gather signatures for {a1 Stennett}. {a9.p He} does not think much of {a1.p him}, {a9.p he} added; {a1.p his} tax ideas were "warmed-over Democrat stuff."}

{e1 The bid} has one organized group behind it, {a5 Common Ballot}, which secured lines in 14 states for a candidate who never materialized eight years ago. {a5.does+e1 {a5.p It} has now offered {a1 Stennett} those lines.} {a4 Ed Kowalczuk}, {a4.d {a1 Stennett}'s strategist} and a veteran of two Republican campaigns, {a4.says+e1 dismissed the spoiler argument as "a way of telling people to stay home" and said a path to 270 electoral votes existed.}

In Austin, {a7 the Texas secretary of state's office} {a7.says=e1 confirmed that about 90,000 valid names were needed by early May, all from people who did not vote in a primary.}

{a8 Sylvia Brandeis-Moore}, {a8.d a political scientist} who studies independents, {a8.says=e1 said most of them vote reliably for one side, which leaves perhaps 10 percent in the middle. {a1 Stennett}'s share would depend on whom the Democrats nominate, {a8.p she} said, and "anyone who gives you a number today is guessing."}

{a1 Stennett} is expected to announce a decision by mid-spring, {a1.p his} aides said.
