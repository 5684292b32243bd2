id: q4-us-contempt-vote-01
kind: contempt of Congress vote
country: United States
genre: newspaper report
english: American
form: article
event e1: the contempt vote against Roland Hatch
event e2: Hatch's lawsuit to void the Senate subpoena
event e3: the sale of 41 Evenbrook nursing homes
actor a1: Roland Hatch (person)
actor a2: Sen. Philip Castellano (person)
actor a3: Sen. Ruth Ann Doyle (person)
actor a4: Sen. Wendell Pratt (person)
actor a5: Evenbrook Senior Living (organization)
actor a6: Marisol Quintero (person)
actor a7: the state of Ohio (organization)
actor a8: Andrew Feld (person)
actor a9: the nursing home trade association (organization)
actor a10: Judge Harold Nakata (person)
stance: a1 -e1 +e2 +e3
stance: a2 +e1 -e2
stance: a3 +e1 =e3
stance: a4 -e1
stance: a5 +e2 +e3
stance: a6 +e1 -e3
stance: a7 -e3
stance: a8 =e1
stance: a9 -e1 =e3
stance: a10 -e2

Senators move to hold nursing home founder in contempt

A Senate health panel voted 14-5 Thursday to {e1 refer the founder of the country's fourth-largest nursing home chain for criminal prosecution} after {a1.p his} chair at the witness table sat empty for a second time.

{a1 Roland Hatch}, who started {a5 Evenbrook Senior Living} with one building in Dayton in 1988, was spotted the same morning at {a1.p his} horse farm in Kentucky. {a1.says-e1 {a1.p His} lawyers said in a letter that {a1.p he} had offered to answer written questions and that {e1 the proceeding} was "a press release with a gavel."}

Lawmakers want to know how the company spent $612 million in federal pandemic aid. They also want to know about {e3 the pending transfer of 41 facilities} in five states to an investment group whose partners include {a1 Hatch}'s two sons. {a1.does+e3 {a1.p He} signed {e3 the papers} on March 2.}

{a2 Sen. Philip Castellano} (D-R.I.), {a2.d the ranking member}, {a2.does+e1 wrote {e1 the resolution}.} {a2.says-e2 {a2.p He} called {a1.does+e2 {e2 a complaint} filed by {a1 Hatch} in federal court, which asks that the summons be declared void}, an attempt to run out the clock.} 

What made Thursday unusual was who joined {a2.p him}. {a3 Sen. Ruth Ann Doyle} (R-Iowa), {a3.d the chairwoman}, has taken campaign money from the industry for 20 years, including $11,200 from {a1 Hatch}. {a3.says+e1 "{a1 Roland} has been a generous friend to this state and {a3.p I} hope {a1.p he'll} be one again," {a3.p she} said. "But you don't get to skip."} {a3.says=e3 {a3.p She} declined to weigh in on {e3 the deal}, saying state regulators would have to pass on it.}

{a4 Sen. Wendell Pratt} (R-Okla.), one of the five, {a4.says-e1 said {a4.p he} had no use for what {a1.d the man} did with the aid money and would gladly see it paid back. But {a4.p he} said no committee had {e1 done this to a private citizen} since 1971 and "the next one will be somebody you like."}

{a5.d The company} {a5.does+e2 is a co-plaintiff in {e2 the case}.} {a5.says+e3 {a5.d Its} interim chief executive told employees by email that {e3 the transaction} would close in August as planned.}

It may not. {a7.does-e3 {a7 The state of Ohio}, where 17 of {e3 the homes} are, has suspended the licenses that the buyers would need.}

{a6 Marisol Quintero}, {a6.d a nursing aide from Toledo}, drove nine hours to sit in the hearing room. {a6.says-e3 {a6.p She} said residents in {a6.p her} building had been told to label their own furniture because {e3 the new people} might not take all of it.} {a6.says+e1 When the clerk read out the tally, {a6.p she} put {a6.p her} hand over {a6.p her} mouth and then high-fived a stranger. "Should've done {e1 it} in January," {a6.p she} said.}

{a9 The nursing home trade association}, which had asked members of the panel to vote no, {a9.says-e1 said that {e1 branding an 81-year-old a criminal} would keep good operators from talking to Congress at all.} {a9.says=e3 {a9.p It} doesn't comment on {e3 individual acquisitions}.}

{e1 The measure} now goes to the full Senate, where no date has been set. {a8 Andrew Feld}, {a8.d a former Senate counsel}, {a8.says=e1 said 60 votes would be needed to bring {e1 it} up and that a U.S. attorney could still sit on it. Of the last nine such referrals, {a8.p he} said, two led to an indictment.}

In the lawsuit, {a10 Judge Harold Nakata} {a10.does-e2 on Monday denied {a1 Hatch}'s motion for an emergency stay} and {a10.says-e2 wrote that {e2 the claim} was unlikely to succeed because the Constitution shields senators from being sued over a subpoena.} 

A second hearing on the aid program, with officials from the health department, is planned for later this month.
