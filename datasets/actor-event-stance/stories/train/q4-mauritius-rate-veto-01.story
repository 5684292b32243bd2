id: q4-mauritius-rate-veto-01
kind: central bank independence
country: Mauritius
genre: business page
english: British
form: article
event e1: the finance minister's veto over interest rates
event e2: Governor Ramdin's resignation
actor a1: Vishal Gungah (person)
actor a2: Anjali Ramdin (person)
actor a3: the hotel owners' federation (organization)
actor a4: the Platform for Justice (organization)
actor a5: Jean-Noël Lagesse (person)
actor a6: some currency traders (group)
actor a7: the International Monetary Fund (organization)
actor a8: Kavita Bhunjun (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 -e1 -e2
stance: a5 +e1 =e2
stance: a6 =e1 =e2
stance: a7 -e1 =e2
stance: a8 -e1 +e2

{a2 Anjali Ramdin} {a2.does+e2 sent {e2 {a2.p her} letter} to the president of Mauritius at seven in the morning and had emptied {a2.p her} office by nine.}

{a2.d The central bank governor} {a2.says-e1 gave no reason in it. But in a speech last month {a2.p she} had told bankers that {a2.p she} "would not know what {a2.p my} signature is for" once {e1 clause 12} became law.}

{e1 The clause}, two sentences in an 80-page finance bill, provides that a change in the key rate takes effect five working days after it is notified to the finance minister, "unless the minister objects". There has been no such provision since 2004.

{a1 Vishal Gungah}, {a1.d who holds the portfolio}, {a1.says-e2 said {a1.p he} had asked {a2 Ms Ramdin} to reconsider and found {e2 {a2.p her} decision} hasty.} {a1.says+e1 {a1.p He} rejected the suggestion that {a1.p he} was after cheap money. "{a1.p I} have no intention of using it. A fire extinguisher is not a plan for a fire," {a1.p he} told parliament.}

The rupee lost 1.4 per cent against the dollar by midday. Yields on ten-year government paper rose to 6.1 per cent, the highest since the pandemic.

{a6 Some currency traders} in Port Louis {a6.says=e1=e2 put the fall down to {e2 the departure}, others to importers who cover their needs at the end of the quarter. {a6.p They} expected the pressure to last until a successor is known, whatever becomes of {e1 the bill}.}

{a7 The International Monetary Fund}, whose mission left the island ten days ago, {a7.says-e1 had advised in its closing statement that {e1 the article} "be reconsidered before enactment".} {a7.says=e2 On {e2 Tuesday's events} a spokeswoman said only that staffing was a matter for the authorities.}

There is a constituency for {a1.d the minister}. {a3 The hotel owners' federation}, many of whose members borrowed heavily to rebuild after two cyclones, {a3.says+e1 has complained for a year that rates were set by people who had never met a payroll. {a3.p It} said {e1 the reform} was overdue.} {a3.says+e2 Of {a2.d the governor} {a3.p it} said that {a3.p it} wished {a2.p her} well and that {e2 the change} came at a good moment.}

{a5 Jean-Noël Lagesse}, who sat on the rate-setting committee for six years, {a5.says+e1 argued in a newspaper article that a government which answers for unemployment must be able to say no once in a while, though {a5.p he} would have given it two days and not five.} {a5.says=e2 Asked on the radio about {e2 his former colleague}, {a5.p he} said {a5.p he} would let {a2.p her} speak for {a2.p herself}.}

The largest opposition party, {a4 the Platform for Justice}, {a4.does-e1 has tabled an amendment deleting {e1 the passage}.} {a4.says-e2 {a4.d Its} economics spokesman said it was "a great pity that the only adult in the building {e2 has gone home}" and that {a2.p she} should have made them dismiss {a2.p her}.}

That view is not shared by {a8 Kavita Bhunjun}, {a8.d a former deputy governor}. {a8.says+e2 {a8.p She} said that to {e2 go} was the one instrument {a2 Ms Ramdin} had left and that {a2.p she} had used it on the right day.} {a8.says-e1 "If the vote is lost, {a8.p I} would expect the three outside members to follow," {a8.p she} said, adding that inflation, now 4.8 per cent, would not come down by objection.}

The second reading begins on 14 May. The first deputy governor will chair the next rate meeting, which has been put back by a week.
