id: o2-australia-rights-issue-01
kind: rights issue
country: Australia
genre: business page
english: Australian
form: article
event e1: Calloway Homes' $420 million rights issue
actor a1: Calloway Homes (organization)
actor a2: Simone Brennan (person)
actor a3: Murray Super (organization)
actor a4: Geoff Tilden (person)
actor a5: Harcastle Securities (organization)
actor a6: Australian Retail Holders Forum (organization)
actor a7: Darren Foy (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1

Project home builder {a1 Calloway Homes} went into a trading halt on Monday and {a1.does+e1 came out of it {e1 asking shareholders for $420 million}}, at a price 31 per cent below Friday's close.

Investors can buy two new shares for every three they own. {a2.says+e1 Chief executive {a2 Simone Brennan} said the cash would let {a1.d the group} finish 2,600 houses sold at fixed prices before timber and labour went up.} {a2.says+e1 "{a2.p I} would rather come once and come properly," {a2.p she} told a briefing.}

{a3 Murray Super}, {a3.d the largest holder} with 14 per cent, {a3.does+e1 will take up {a3.p its} full share}. {a5 Harcastle Securities} {a5.does+e1 has underwritten the rest} for a fee of $11.8 million.

{a4 Geoff Tilden}, {a4.d who floated the business in 2003} and still has 6 per cent, {a4.says-e1 said {a4.p he} had offered {a1.d the board} a loan at 9 per cent in May. {a1.p They} didn't ring back, {a4.p he} said.} {a4.does-e1 {a4.p He} has asked the takeovers panel to stop {e1 it}}, {a4.says-e1 arguing that {a3 Murray} could end up with more than a quarter of {a1.d the company} without making a bid}.

{a6 The Australian Retail Holders Forum} {a6.says-e1 noted that the retail part is open for just nine business days over Easter. Those who can't find the money will see their stake shrink by 40 per cent, {a6.p it} said.}

{a7 Darren Foy}, {a7.d a portfolio manager} who sold out of builders last year, {a7.says=e1 said the discount was in line with three similar deals since 2022. Two of those stocks recovered and one is gone, {a7.p he} said.}

{a2 Brennan} confirmed that no dividend would be paid this year. {a2.does+e1 {a2.p She} will put $600,000 of {a2.p her} own into the new shares.}

{a1 Calloway} last traded at 88 cents.
