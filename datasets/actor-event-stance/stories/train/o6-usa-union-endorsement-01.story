id: o6-usa-union-endorsement-01
kind: union endorsement
country: United States
genre: wire report
english: American
form: article
event e1: the state labor federation's endorsement of Dan Kowalczyk for governor
actor a1: Dan Kowalczyk (person)
actor a2: Felicia Monroe (person)
actor a3: the Wisconsin Federation of Labor (organization)
actor a4: Jim Petrowski (person)
actor a5: the nurses' union (organization)
actor a6: Local 72 of the Machinists (organization)
actor a7: Brad Eastman (person)
actor a8: the teachers' union (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

MILWAUKEE - {a1 Dan Kowalczyk} won {e1 the backing of {a3 the Wisconsin Federation of Labor}} on Sunday after three ballots, and {a2.d his chief rival} in the Democratic primary for governor {a2.says-e1 said the count had been arranged so that {a1.p he} would}.

{a3.d The federation's} executive board {a3.does+e1 gave the former state treasurer 67.4% of the weighted vote}, just over the two-thirds needed.

{a4.d {a3.d The federation's} president}, {a4 Jim Petrowski}, {a4.says+e1 said 260,000 members would hear the name {a1 Kowalczyk} at their doors before the Aug. 11 primary.} {a4.does+e1 {a4.p He} committed $3.5 million and 400 full-time canvassers.}

{a2 Felicia Monroe}, {a2.d the mayor of Madison}, {a2.says-e1 noted that two locals with 9,000 members were moved to another voting group on Friday.} {a2.does-e1 {a2.p Her} campaign sent a letter asking the national federation to set {e1 the result} aside.} {a2.says-e1 "There are people in that room who did not get a ballot," {a2.p she} said.}

{a5 The nurses' union}, which supports {a2 Monroe}, {a5.does-e1 left the meeting before the third ballot}. {a5.says-e1 {a5.p It} will not pay {a5.p its} share of the canvassing}, a spokeswoman said.

{a6 Local 72 of the Machinists}, one of the two that were moved, {a6.says+e1 said {a6.p it} had asked for the transfer in January and was glad of {e1 the outcome}.}

{a8 The teachers' union}, which left {a3.d the federation} in 2009, {a8.says=e1 will interview {a1 Kowalczyk} and {a2 Monroe} in June and said {e1 Sunday's result} did not concern {a8.p it}.}

{a1 Kowalczyk} appeared on stage with {a4 Petrowski} and spoke for 12 minutes, most of it about pensions. {a1.says+e1 {a1.p He} said {a1.p his} father had carried a union card for 38 years and that {a1.p he} would not waste what {a1.p he} had been given.} {a1.does+e1 By evening a new advertisement with the federation's seal was running in Green Bay.}

In the Republican field, {a7 Brad Eastman} {a7.says said both Democrats had run up spending they could not pay for.} {a7.says=e1 Asked about {e1 Sunday's vote}, {a7.p he} said whom the unions chose was their own affair.}

A poll taken in May had {a2 Monroe} at 34% and {a1 Kowalczyk} at 29%, with a margin of error of four points.
