id: o2-austria-insolvency-plan-01
kind: insolvency plan
country: Austria
genre: business page
english: British
form: article
event e1: the insolvency plan for furniture chain Wohnring
actor a1: Ulrike Sattler (person)
actor a2: Wohnring (organization)
actor a3: the Steyr savings bank (organization)
actor a4: Confederation of Trade Creditors (organization)
actor a5: Franz Kogler (person)
actor a6: the works council (organization)
actor a7: the regional court in Wels (organization)
actor a8: Bernhard Moser (person)
actor a9: the state government (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1
stance: a9 =e1

Creditors of the Upper Austrian furniture chain {a2 Wohnring} will decide on 14 October whether to accept 22 cents for each euro they are owed.

{e1 The offer}, payable in three parts until 2027, {a1.does+e1 was filed on Monday by {a1 Ulrike Sattler}, {a1.d the insolvency administrator}}. {a1.says+e1 If the stores were closed and the stock sold, the rate would be closer to seven, {a1.p she} said.}

{a2 Wohnring} stopped paying suppliers in May. {a2.does+e1 {a2.p It} has since shut 11 of its 39 branches, and the owners have put in 6 million euros of fresh money that becomes available only if creditors agree to {e1 the plan}.} {a8.d Managing director} {a8 Bernhard Moser} {a8.says+e1 said sales in the remaining branches were above the forecast. "In the summer nobody wanted to deliver sofas to {a2.p us}. Now {a2.p we} are getting calls again," {a8.p he} said.}

{a3 The Steyr savings bank}, which holds the largest single claim at 31 million, {a3.says+e1 has told {a1 Sattler} in writing how {a3.p it} will vote. {a3.p It} had assessed the alternatives and found none, a spokesman said.}

{a4 The Confederation of Trade Creditors}, acting for 180 mostly small firms, {a4.says-e1 recommends that {a4.p its} members reject {e1 it}}. {a4.says-e1 {a4.p It} says the forecasts assume growth of 6 per cent in a shrinking market and that {a3.d the bank} keeps {a3.p its} mortgages in full.}

{a5 Franz Kogler}, {a5.d who makes kitchen fronts in Ried}, {a5.says-e1 said {a5.p he} had delivered goods worth 410,000 euros. "{a5.p I} had to let the apprentice go. With 90,000 in three years {a5.p I} cannot even pay the timber," {a5.p he} said.} {a5.does-e1 {a5.p He} has raised a formal objection to the valuation of the stock.}

{a6 The works council} {a6.does+e1 gave up the Christmas bonus in an agreement signed last week}. {a6.says+e1 Some 900 jobs were at stake, {a6.p its} chairwoman said, and the people in the shops had done their part.}

In Linz, {a9 the state government} {a9.says=e1 said {a9.p it} had been asked for a guarantee and was looking into it. {a9.p It} would not give advice to creditors, a spokeswoman for the economic affairs councillor said.}

A majority is needed both by number and by value. {a7 The regional court in Wels}, which will chair the meeting, {a7.says=e1 has rented a sports hall because more than 1,200 invitations have gone out}.

{a1.says+e1 {a1 Sattler} added that {a1.p she} would not improve the quota. "There is no second envelope," {a1.p she} said.}
