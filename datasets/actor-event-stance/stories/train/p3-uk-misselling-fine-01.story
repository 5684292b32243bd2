id: p3-uk-misselling-fine-01
kind: mis-selling fine
country: United Kingdom
genre: business page
english: British
form: article
event e1: the regulator's £14m fine on Calder & Ouse
event e2: the three-year deadline for compensation claims
event e3: the dismissal of 210 branch advisers
actor a1: the Savings and Insurance Authority (organization)
actor a2: Calder & Ouse (organization)
actor a3: Rupert Hebblethwaite (person)
actor a4: Policyholders' Watch (organization)
actor a5: Moira Skelhorn (person)
actor a6: the insurers' trade body (organization)
actor a7: Gwilym Poole (person)
actor a8: the finance workers' union (organization)
actor a9: Sir Desmond Orrell (person)
actor a10: the Treasury (organization)
stance: a1 +e1 +e2
stance: a2 -e1 +e2 +e3
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 +e1
stance: a6 -e1 +e2
stance: a7 =e1
stance: a8 -e3
stance: a9 +e1 -e3
stance: a10 =e2

Insurer to pay £14m over income plans

The life insurer {a2 Calder & Ouse} has been {e1 ordered to hand over £14m}, the second largest sum of its kind this year, for the way in which {a2.p its} branches sold high-income plans to pensioners.

{a1 The Savings and Insurance Authority} {a1.says+e1 said staff had described the plans as "as safe as the building" when up to half of the capital was at risk.} Some 31,000 customers, a third of them over 75, put in £480m between 1999 and 2002. Many have got back less than 60p in the pound.

{a3.d Chief executive} {a3 Rupert Hebblethwaite} {a3.says-e1 said {a2.d the company} had found the problem itself, reported it itself and set aside £96m for those affected. "{a2.p We} had hoped that would count for more than a paragraph," {a3.p he} said.} {a2.does-e1 {a2.d The group} has asked a tribunal to look at {e1 the amount}.}

{a2 Calder & Ouse} shares closed 4p higher at 311p. {a7 Gwilym Poole} of the stockbroker Farrant Lisle {a7.says=e1 said investors had been prepared for £20m. The appeal, {a7.p he} said, was likely to take a year and had about an even chance of taking a million or two off the bill.}

For customers the more pressing matter is the calendar. {a1.does+e2 Under rules issued with the decision, {e2 anyone who does not come forward within three years loses the right to redress}.} {a1.says+e2 {a1.d The authority} said cases could not be kept open for ever and that letters would go to every address {a1.p it} holds.}

{a4 Policyholders' Watch}, which brought the first complaints, {a4.says+e1 congratulated {a1.d the regulator} on {a1.p its} persistence.} {a4.says-e2 But {a4.p its} director said the average age of those who had rung {a4.p its} helpline was 79 and that many did not open letters with a logo on them. "A thief is not let off because the old lady was slow to count her silver."}

{a5 Moira Skelhorn}, 82, of Todmorden, {a5.d who lost £11,400}, {a5.says+e1 said {a5.p she} would frame the newspaper. Double the figure would not have troubled {a5.p her} either.}

{a6.d The industry} was less pleased. {a6 The insurers' trade body} {a6.says-e1 said penalties of this size came in the end out of the returns of other savers, and asked what a firm gains by owning up.} {a6.says+e2 {a6.p It} has argued since the spring for {e2 a cut-off}, of 18 months rather than three years.} {a3 Mr Hebblethwaite} {a3.says+e2 said {a3.p he} could live with the longer period, and {a2.does+e2 {a2.d the company} had asked for one of two when {a2.p it} was consulted}, since without any end date no actuary could sign the accounts.}

{a2.d The company} {a2.does+e3 has meanwhile {e3 let go 210 advisers}, all of those with more than five upheld complaints.} {a8.d Their union} {a8.does-e3 is taking 64 of the cases to employment tribunals.} {a8 The finance workers' union} {a8.says-e3 says {a8.p its} members read from a script that was approved two floors above {a8.p them} and that nobody from those floors has gone.}

That view has an unexpected adherent. {a9 Sir Desmond Orrell}, {a9.d who was chairman until 1998}, {a9.says+e1 told a Halifax newspaper that {a1.d the authority} had been quite right and that the plans would not have been allowed in {a9.p his} day.} {a9.says-e3 "To throw out the girls at the counter is shabby," {a9.p he} said.}

{a10 The Treasury}, which is reviewing time limits across the financial sector, {a10.says=e2 said {a10.p it} had received 140 submissions and would report by the summer.}

{a2 Calder & Ouse} was founded in 1871 as a burial club and has 1.2 million policyholders. {a2.p It} stopped selling the plans in November 2002.
