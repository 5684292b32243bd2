id: q1-us-pension-divestment-01
kind: pension fund divestment
country: United States
genre: business page
english: American
form: article
event e1: the Oregon pension fund's exit from private prisons
event e2: Lyle Hathorne's suit against the pension board
event e3: the nomination of Imani Broussard to the pension board
actor a1: State Treasurer Cora Wexford (person)
actor a2: the Oregon pension board (organization)
actor a3: Lyle Hathorne (person)
actor a4: Sentry Custodial (organization)
actor a5: Imani Broussard (person)
actor a6: the teachers' union (organization)
actor a7: the corrections officers' association (organization)
actor a8: Sen. Dirk Vandermolen (person)
actor a9: Faith in Custody (organization)
actor a10: Nathaniel Brill (person)
stance: a1 +e1 -e2 +e3
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1 +e3
stance: a7 +e1 -e3
stance: a8 -e1 +e2 -e3
stance: a9 +e1
stance: a10 =e1 =e2

SALEM, Ore. — {a3.d A retired Eugene fire captain} has taken {a2.d the trustees of {a3.p his} own pension} to court, arguing that {a2.p they} sold good stock for bad reasons.

{a3 Lyle Hathorne}, 68, {a3.does+e2 filed {e2 the papers} in Marion County on Wednesday}. {a3.says-e1 In them {a3.p he} says {a2 the Oregon pension board} gave away at least $31 million in future income when {a2.p it} {e1 unloaded {a2.p its} holdings in three companies that run jails and immigration lockups}.}

{a2.does+e1 {a2.d The board} voted 4-1 in March, and the last of 2.6 million shares were gone by the Fourth of July.} The fund holds $96 billion for 380,000 public workers.

{a3.says "{a3.p I} wouldn't want to be in one of those places and {a3.p I} wouldn't want {a3.p my} grandson to work in one," {a3 Hathorne} said in an interview.} {a3.says-e1 "But that's {a3.p my} conscience, and {a2.p they} used {a3.p my} check."}

{a1 State Treasurer Cora Wexford}, a Democrat, {a1.does+e1 wrote {e1 the motion}.} {a1.says+e1 {a1.p She} disputed the $31 million, which counts from the day of the vote and not from the day of the sale; the shares have since lost 8 percent.} {a1.says-e2 {a1.p She} wished {a3 Hathorne} a long retirement, {a1.p she} said, and expected a judge to send {a3.p him} home to it by Thanksgiving.} {a2.does-e2 {a2.d The board} has retained a Portland firm and will move for dismissal of {e2 the case}.}

{a4 Sentry Custodial}, the largest of the three, {a4.says-e1 said {a4.p its} facilities are inspected 40 times a year and that pensioners in 30 other states own a piece of {a4.p it} without losing sleep.} A representative of {a4.d the company} sat in on the March meeting but was not recognized to speak.

{a9 Faith in Custody}, a network of congregations, {a9.says+e1 spent six years on {e1 the campaign}, and {a9.p its} co-chair grumbled this week that it had taken four too long and still left out bonds.} {a6.says+e1 {a6 The teachers' union} said nobody went into a classroom to earn a dividend on a cell.}

Support came from a less expected place as well. {a7.says+e1 {a7 The corrections officers' association}, which has fought private operators for 20 years, told {a2.d the board} that every dollar of capital they lose is a post in a state-run prison saved.}

{a8 Sen. Dirk Vandermolen}, a Republican from Redmond, {a8.does+e2 wrote a check for $5,000 toward {a3 Hathorne}'s legal bills.} {a8.says-e1 {a8.p He} likened {a1 Wexford} to "a cab driver who takes the scenic route on {a8.p your} meter."}

{a8.does-e3 {a8.p He} has also placed a hold on {e3 the nomination of {a5 Imani Broussard} to {a2.d the pension board}}. {a1 Wexford} picked {a5.p her}, an economist from Corvallis, in May for the seat of the lone dissenter, who has retired.} {a5 Broussard} {a5.says+e1 told the rules committee that {a5.p she} would have made it 5-0.} {a1.does+e3 {a1.d The treasurer} resubmitted {e3 the name} on Monday.}

{a6.d The teachers} {a6.does+e3 have been calling senators for {a5.p her}}. {a7.d The officers' association}, on the other hand, {a7.does-e3 has asked for somebody else}; {a7.says-e3 {a7.p its} president, Curt Nygaard, said that {a5.p she} once wrote a paper in praise of higher retirement ages, and that he would be looking at a person's footnotes before he looked at {a5.p her} friends.}

{a10 Nathaniel Brill}, {a10.d a professor of trust law}, {a10.says=e2 said courts seldom second-guess trustees who keep minutes, but that standing is not the obstacle it is for federal plans and {e2 the case} could well get as far as depositions.} {a10.says=e1 Academic studies of {e1 such sales} find effects on returns too small to tell from zero in either direction, {a10.p he} said.}

A hearing has been set for Oct. 22. Seven other state funds have shed the same stocks since 2018, among them those of New York and California.
