id: q1-us-line-item-veto-01
kind: line-item veto
country: United States
genre: newspaper report
english: American
form: article
event e1: Gov. Rusk’s veto of $54 million for rural ambulances
event e2: the Senate’s override attempt
event e3: the cut in South Carolina’s top income tax rate
actor a1: Gov. Clayton Rusk (person)
actor a2: Sen. Darlene Hucks (person)
actor a3: the House speaker (person)
actor a4: county administrators (group)
actor a5: Marcus Pinckney (person)
actor a6: the Palmetto Prosperity League (organization)
actor a7: Tonya Blassingame (person)
actor a8: Sen. Wade Culbreath (person)
actor a9: the state budget office (organization)
actor a10: Senate Democrats (group)
stance: a1 +e1 -e2 +e3
stance: a2 -e1 +e2 +e3
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 +e1 +e3
stance: a7 -e1
stance: a8 -e1 -e2
stance: a9 =e1 =e3
stance: a10 -e1 +e2 -e3

South Carolina Senate to {e2 Take Up Ambulance Money} Monday

COLUMBIA, S.C. — When {a1.d the governor} was done with the state budget on Friday afternoon, 37 lines of it had been crossed out in blue ink. Thirty-six may survive without a fight.

{e1 The other one} is Item 114, which would have bought 210 ambulances and paid crews in 19 counties that have fewer than three on duty at night. {a1.says+e1 {a1 Gov. Clayton Rusk}, a Republican, wrote in {a1.p his} message that counties have run ambulances since the horse, and that “a one-time check is how a county gets a permanent habit.”}

{a2.does+e2 {a2 Sen. Darlene Hucks}, a Republican from Allendale and chair of the health panel, filed notice within the hour to {e2 bring the line back}. {a2.p She} needs 31 of 46 votes.}

{a2.says-e1 “{a2.p I} have knocked on doors for {a1 Clayton Rusk} since he ran for the school board,” {a2.p she} said. “{a1.p He}’s a good man who lives nine minutes from a trauma center.”}

{a10 Senate Democrats}, 12 in all, {a10.does+e2-e1 will vote with {a2.p her} as a bloc}. {a10.says-e3 {a10.p They} used the occasion to go after {e3 the half-point reduction in the top bracket} that takes effect in January, saying the state had found $340 million for people who do not ride in the back of anything.}

{a2.says+e3 {a2 Hucks} brushed that aside. {a2.p She} sponsored {e3 the tax measure} and would do so again, {a2.p she} said; the two were never in competition.}

{a1 Rusk}, too, {a1.says+e3 has pointed to lower withholding tables as the achievement of {a1.p his} first term}. {a1.does-e2 {a1.p He} spent Saturday on the telephone with senators, three of whom said {a1.p he} had asked them to be in Myrtle Beach on Monday.} {a1.p His} spokesman declined to discuss private calls.

Should the Senate succeed, the matter goes across the lobby, where {a3 the House speaker} {a3.does-e2 has announced that no session days are scheduled before August}. {a3.says+e1 The pen is in the constitution for a reason, {a3.p he} told reporters, and {a3.p he} saw nothing in this year’s use of it to complain about.}

{a4 County administrators} {a4.says-e1 said 11 of the 19 systems had already ordered vehicles on the strength of the June vote.} {a4.does+e2 {a4.p They} chartered two buses to fill the Senate gallery.}

{a7 Tonya Blassingame}, {a7.d a paramedic} in Bamberg County, {a7.says-e1 said {a7.p she} once drove 41 minutes to a stroke with a dashboard warning light on. “{a7.p I} read {a1.p his} letter twice,” {a7.p she} said. “{a7.p I} was looking for the part about the patient.”}

Not everyone in the field objects. {a5 Marcus Pinckney}, whose company runs ambulances under contract in six counties, {a5.says+e1 said free trucks for {a5.p his} public competitors were no favor to taxpayers. {a5.p He} had asked for {e1 the line to be struck} and was grateful.} {a6 The Palmetto Prosperity League}, which keeps a scorecard on spending, {a6.says+e1 gave {a1 Rusk} an A-minus for {e1 the vetoes}, the minus being for the 3,000 items {a1.p he} left alone.} {a6.says+e3 {a6.p It} is airing radio spots that thank lawmakers by name for {e3 the rate reduction}.}

The arithmetic on Monday may come down to {a8 Sen. Wade Culbreath} of Saluda. {a8.says-e1 {a8.p He} calls {e1 the deletion} a mistake that will be paid for by somebody’s grandmother.} {a8.says-e2 But {a8.p he} has never in 26 years voted to overturn a governor of either party, and {a8.p he} said {a8.p he} does not intend to begin at 74.}

{a9 The state budget office} {a9.says=e1 said the $54 million would revert to the general fund at midnight on June 30.} {a9.says=e3 {a9.p It} expects {e3 the new withholding schedule} to reduce collections by $338 million to $351 million in the first year, in line with earlier estimates.}

Overrides are not rare in Columbia. Lawmakers have reversed 61 line vetoes in the past decade, most of them on sums under $1 million.
