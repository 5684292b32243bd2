id: nv-southafrica-short-selling-01
kind: short selling ban
country: South Africa
genre: business page
english: African
form: article
event e1: the three-month ban on short selling of bank shares
actor a1: the Markets Conduct Authority (organization)
actor a2: Lindiwe Mabaso-Reid (person)
actor a3: Tremaine Capital (organization)
actor a4: Craig Oosthuysen (person)
actor a5: Umthombo Bank (organization)
actor a6: the Johannesburg exchange (organization)
actor a7: the Bank Workers' Congress (organization)
actor a8: Yusuf Gangat (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1

JOHANNESBURG - Bank shares recovered some of last week's losses on Monday after {a1.d the regulator} {a1.does+e1 stopped traders from {e1 selling stock they do not own}}.

{a1 The Markets Conduct Authority} {a1.does+e1 issued the order at 6am}. It covers seven lenders and runs for 90 days.

{a2 Lindiwe Mabaso-Reid}, {a2.d {a1.p its} commissioner}, {a2.says+e1 said false reports about a run on deposits had been spread by accounts that could be linked to short positions.} {a2.says+e1 "{a2.p We} have the records. This was not price discovery," {a2.p she} said.}

{a5 Umthombo Bank}, which had fallen 38% in five days, gained 11%. {a5.does+e1 {a5.d The lender} had applied to {a1.d the authority} for protection on Thursday}, documents show.

{a3 Tremaine Capital}, a Cape Town hedge fund, has made no secret of {a3.p its} bet against {a5 Umthombo}. {a4.d {a3.p Its} founder}, {a4 Craig Oosthuysen}, {a4.says-e1 said {a5.d the bank} had under-reported bad loans by R4bn and that {a1.d the regulator} had shot the messenger.}

{a3.does-e1 {a3.d The fund} went to the tribunal on Monday afternoon to have the order set aside}.

{a4.says-e1 {a4 Oosthuysen} said similar steps abroad in 2008 had been followed by wider spreads and lower turnover,} and {a4.says-e1 that pensioners who wanted to get out would now receive a worse price.}

{a6 The Johannesburg exchange} {a6.says-e1 said {a6.p it} had not been consulted and hoped {e1 the restriction} would be withdrawn at the earliest date.} {a6.does {a6.p It} nevertheless adjusted {a6.p its} systems before the opening bell}.

{a7 The Bank Workers' Congress} {a7.says+e1 wants {e1 the measure} to be made permanent. {a7.p It} said 2,000 jobs had been put at risk by people who had never set foot in a branch.}

{a8 Yusuf Gangat}, {a8.d who follows banks} for a stockbroker in Durban, {a8.says=e1 said volumes had halved by midday. {a8.p He} put part of the rise down to funds buying back stock and said it was too soon to tell how prices would behave in the second week.}

The rand was steady.
