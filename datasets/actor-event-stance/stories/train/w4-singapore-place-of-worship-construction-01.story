id: w4-singapore-place-of-worship-construction-01
kind: place of worship construction
country: Singapore
genre: business page
english: Asian
form: passage
event e1: the building of a megachurch above Bukit Merah Mall
event e2: the sale of church bonds to members
event e3: the delay to the Changi cable landing (unrelated)
actor a1: Living Harvest Assembly (organization)
actor a2: Mabel Seow (person)
actor a3: tenants of the mall (group)
actor a4: Gopal Natarajan (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1
stance: a4 =e2 =e3

A church with 22,000 members is selling them S$60 million of bonds. {a1 Living Harvest Assembly} {a1.does+e1+e2 opened {e2 the offer} on Sunday to help pay for {e1 a 5,000-seat auditorium on top of Bukit Merah Mall}}, due in 2027. Not all the faithful are reaching for their wallets. {a2 Mabel Seow}, {a2.d a retired auditor} who has tithed since 1989 and {a2.says+e1 calls {e1 the hall} "an answer to {a2.p my} prayers"}, {a2.says-e2 has written to the elders asking them to withdraw {e2 the notes}: a believer should give to God or lend to a bank, {a2.p she} said, and know which is which}. {a3 Tenants of the mall} {a3.says=e1 were divided between those who expect crowds and those who expect queues for the car park}. {a4 Gopal Natarajan}, a credit analyst at Cecil Street Partners, {a4.says=e2 said the 3.1 per cent coupon was in line with unrated paper of similar length}.
