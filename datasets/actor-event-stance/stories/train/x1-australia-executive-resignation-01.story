id: x1-australia-executive-resignation-01
kind: executive resignation
country: Australia
genre: business page
english: British
form: article
event e1: the resignation of Southline Airways chief executive Gavin Truscott
actor a1: Gavin Truscott (person)
actor a2: Southline Airways (organization)
actor a3: Helena Papadakis-Ward (person)
actor a4: the Cabin Crew Alliance (organization)
actor a5: Brett Nugent (person)
actor a6: Murray Basin Super (organization)
actor a7: Transport Minister Alana Dreyfus-Kemp (person)
actor a8: the Competition and Aviation Watchdog (organization)
actor a9: Sir Kenneth Ballard (person)
actor a10: Ming-Zhu Carrick (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 -e1
stance: a10 =e1

{a1.d {a2 Southline} boss} {e1 quits} over ghost flights

{a2 Southline Airways} chief executive {a1 Gavin Truscott} has {e1 resigned} under pressure from {a2.d {a1.p his} board}, five weeks after {a2.d the airline} admitted selling tickets on 8,300 flights {a2.p it} had already cancelled.

{a1 Mr Truscott}, {a1.d 57}, {a1.says-e1 made plain that {e1 the departure} was not {a1.p his} choice. In a message to staff sent at 6.40am {a1.p he} said {a1.p he} had wanted to see the refunds program through and “would have preferred to be judged in twelve months rather than twelve hours”}.

{a1.says-e1 “{a1.p I} have been asked to {e1 go} and {a1.p I} am going,” {a1.p he} wrote. “{a1.p I} do not agree that {e1 it} is in {a2.d the airline}’s interest.”}

{a3.d Chair} {a3 Helena Papadakis-Ward} {a3.says+e1 said directors had met on Sunday night and reached “a clear and unanimous view” that trust could not be rebuilt under the present leadership}.

{a2.says+e1 {a2.d The company} told the stock exchange {e1 the change} took effect immediately} and that finance chief Louise Amato would act in the role. Shares rose 3.1 per cent to $5.62.

{a4 The Cabin Crew Alliance}, which passed a motion of no confidence in {a1 Mr Truscott} last month, {a4.says+e1 said {e1 the news} had been greeted with cheers in crew rooms from Perth to Cairns}. {a5.d National secretary} {a5 Brett Nugent} {a5.says+e1 said workers had been abused at check-in counters for a decision made on the top floor}.

{a5.says+e1 “{e1 This} should have happened the day the first ghost flight came out,” {a5 Mr Nugent} said. “{a4.p We} look forward to a boss who has queued at one of {a1.p his} own gates.”}

But {a6.d {a2.d the airline}’s third-largest investor} was dismayed. {a6 Murray Basin Super} {a6.says-e1 said {a1 Mr Truscott} had cut debt by half in four years and that {a2.d the board} had “thrown the captain overboard to calm the passengers”. {a6.p It} had asked {a3.d the chair} on Friday to keep {a1.p him}}.

{a9 Sir Kenneth Ballard}, who founded {a2.d the airline} with two leased propeller planes in 1979, {a9.says-e1 was also sorry. “{a1 Gavin} made a bad mistake and owned up to it, which is more than most do. {a9.p I}’d have given {a1.p him} another go,” {a9.d the 88-year-old} said from {a9.p his} home in Mildura}.

{a7 Transport Minister Alana Dreyfus-Kemp} {a7.says=e1 said who ran {a2.d the company} was entirely a matter for shareholders, and that {a7.p she} was interested only in customers getting their money back}.

{a8 The Competition and Aviation Watchdog} {a8.says=e1 said {a8.p its} court action, in which {a8.p it} is seeking a penalty of at least $210 million, was not affected by {e1 the resignation}}.

{a10 Ming-Zhu Carrick}, {a10.d an analyst} at Eastgate Capital, {a10.says=e1 said a new chief executive usually meant a clean-out of the books. {a10.p She} left {a10.p her} recommendation at “hold”}.

{a1 Mr Truscott} will forfeit $7.4 million in unvested bonuses. A search for {a1.p his} successor is expected to take up to nine months.
