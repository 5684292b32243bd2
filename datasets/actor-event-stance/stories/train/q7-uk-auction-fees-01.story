id: q7-uk-auction-fees-01
kind: auction site seller fees
country: United Kingdom
genre: business page
english: British
form: article
event e1: Lotterby's increase in seller fees
event e2: the traders' listing strike
event e3: the plan to scrap paper payments on Lotterby
actor a1: Lotterby (organization)
actor a2: Annika Wester (person)
actor a3: Maureen Tolliver (person)
actor a4: the Online Traders' Guild (organization)
actor a5: City analysts (group)
actor a6: Bidwell (organization)
actor a7: Chidi Anozie (person)
actor a8: charity shops (group)
actor a9: Gareth Pryce-Lloyd (person)
actor a10: collectors of postal history (group)
stance: a1 +e1 -e2 +e3
stance: a2 +e1 -e2
stance: a3 -e1 +e2 -e3
stance: a4 -e1 -e2
stance: a5 =e1 =e2
stance: a6 +e2
stance: a7 +e1 +e3
stance: a8 -e1 +e3
stance: a9 +e1 -e2
stance: a10 +e2 -e3

Auction sellers shut up shop

Thousands of traders have {e2 taken their goods off} the auction website {a1 Lotterby} for a week in protest at {e1 charges that will rise from 8 to 11.5 per cent of the hammer price}.

{a3 Maureen Tolliver}, who sells buttons and buckles from a garage in Kettering, {a3.does+e2 removed all 6,300 of {a3.p her} lots at midnight on Sunday.} {a3.says-e1 {a3.p She} has worked out that the new scale will leave {a3.p her} with £9 a day. "{a3.p We} held {a1.p their} hands when nobody had heard of {a1.p them}," {a3.p she} said. "{a3.p I} do not begrudge {a2 Annika} {a2.p her} success. {a3.p I} begrudge {a2.p her} {a3.p mine}."}

{a2 Annika Wester}, {a2.d chief executive} since last spring, {a2.says+e1 said the site had not touched its tariff for six years, in which the cost of answering complaints had doubled. Almost a third of sellers would pay less, {a2.p she} insisted, because listing would be free.} {a2.says-e2 Buyers had hardly noticed {e2 the gap}: bids on Monday were 2 per cent down, "which is what {a1.p we} see when the sun shines".}

{a1.d The company} {a1.does-e2 sent an email on Tuesday offering a month without charges to anyone who put lots back by Friday.} {a1.does+e1 The new scale appeared on {a1.p its} help pages the same day.}

One tracking site put the fall in listings at 19 per cent by Tuesday evening, most of it in stamps, coins and sewing.

{a4 The Online Traders' Guild}, which has 2,800 members, {a4.says-e1 has written to {a2 Wester} asking for the tariff to be frozen while {a4.p its} own auditor looks at the sums.} {a4.says-e2 But {a4.p it} told members to go on trading. Those who vanish from the search results take months to climb back, {a4.p it} said.}

The quarrel is the second of the season. {a1 Lotterby} {a1.does+e3 announced in August that {e3 cheques and postal orders would no longer be accepted} after Christmas}, leaving only {a1.p its} own electronic purse. {a10 Collectors of postal history}, many of {a10.p them} over 70, {a10.says-e3 say that a hobby about paper is to be closed to people who use it} and {a10.does+e2 emptied {a10.p their} category on Sunday almost to the last penny stamp.} {a3 Tolliver} {a3.says-e3 said half of {a3.p her} buyers had never owned a card and {a3.p she} would post to them on trust.}

Not everyone in the trade is on {a3.p her} side. {a7 Chidi Anozie}, {a7.d who sells reconditioned telephones} from Leeds and is among the site's 50 largest accounts, {a7.says+e1 grumbled that the increase came in the busiest quarter and with three weeks' notice. {e1 The new tariff} would, {a7.p he} thought, see off the people who list 5,000 things and sell four.} {a7.says+e3 Cheques had cost {a7.p him} £2,000 last year; good riddance to them.} {a8 Charity shops}, which list 400,000 items a year, {a8.says+e3 said {a8.p they} too would be glad to stop queuing at banks.} {a8.does-e1 {a8.p They} have asked to be let off the higher rate and, failing an answer, will move books and records elsewhere in November.}

Elsewhere is likely to mean {a6 Bidwell}, the nearest rival. {a6.does+e2 {a6.p It} has promised free listings to anyone who keeps {e2 a shop shut} on {a1 Lotterby} until Sunday.}

{a9 Gareth Pryce-Lloyd}, {a9.d who founded the site} in a Cardiff bedroom and still owns 14 per cent, {a9.says-e2 said {a9.p he} understood the anger and thought it misdirected.} {a9.does+e1 {a9.p He} voted for {e1 the change} at a board meeting in July.}

{a5 City analysts} {a5.says=e1=e2 reckon that {e1 the rise} is worth £38m a year before any sellers leave, and nothing at all if one in nine does. Protests of this sort in America had lasted between four and 10 days, one of {a5.p them} said, and had ended with the price as announced in two cases and lower in two.}
