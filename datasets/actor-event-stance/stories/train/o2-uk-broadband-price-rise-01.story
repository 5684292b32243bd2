id: o2-uk-broadband-price-rise-01
kind: price rise
country: United Kingdom
genre: web news
english: British
form: article
event e1: Fenlink's mid-contract price increase
actor a1: Fenlink (organization)
actor a2: Tom Allingham (person)
actor a3: Connected Homes (organization)
actor a4: Priya Nandakumar (person)
actor a5: the regulator (organization)
actor a6: Margaret Ollerton (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1

Customers of {a1.d the broadband company} {a1 Fenlink} are to {e1 pay £4.50 a month more from April}, including those who are half-way through a two-year deal.

{a1.d The company}, which has 890,000 lines in the east of England, {a1.says+e1 said {a1.p its} own costs for electricity and access to poles had gone up by a fifth.} {a1.does+e1 Letters began to arrive on Monday.}

{a2.says+e1 Commercial director {a2 Tom Allingham} said the terms had always allowed for {e1 it}. "{e1 It} works out at 15 pence a day, and {e1 it} pays for engineers," {a2.p he} told a local radio station. Asked whether people could leave early, {a2.p he} said they could if they paid the exit charge.}

{a3.d The consumer group} {a3 Connected Homes} {a3.does-e1 has published a template with which subscribers can lodge a complaint}. {a3.says-e1 {a3.p It} said 31,000 had downloaded it in two days.} {a4.d Its head of policy}, {a4 Priya Nandakumar}, {a4.says-e1 said the clause was on page 14 and that a sum agreed for 24 months should be the sum paid for 24 months.}

{a6 Margaret Ollerton}, 77, from Wisbech, {a6.does-e1 has cancelled {a6.p her} direct debit}. {a6.says-e1 "{a6.p I} asked the young man on the phone twice, is it fixed? He said it's fixed," {a6.p she} said.}

{a4.says {a4 Nandakumar} also took aim at {a5.d the watchdog}, which {a4.p she} said had spent three years consulting on a ban.} {a5.says=e1 {a5 The regulator} said {a5.p it} was aware of the letters and was not able to comment on individual firms. New rules on how contracts are worded come into force in January.}

{a1.says+e1 {a1 Fenlink} said on Tuesday evening that {a1.p it} had no plans to reconsider}, although households on a social tariff would be exempt.
