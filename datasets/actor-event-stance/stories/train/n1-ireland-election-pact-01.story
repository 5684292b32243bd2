id: n1-ireland-election-pact-01
kind: election pact
country: Ireland
genre: web news
english: British
form: article
event e1: the voting pact between the Social Alliance and the National Centre
actor a1: Cormac Hession (person)
actor a2: Una Brophy (person)
actor a3: Seamus Gilligan (person)
actor a4: the Social Alliance's youth section (organization)
actor a5: the Technical and General Union (organization)
actor a6: Liam Durkan (person)
actor a7: Bridget Scahill (person)
actor a8: Tom Kinahan (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 -e1

Delegates at the Social Alliance conference in Athlone have agreed that supporters {e1 should give their second preferences to the National Centre} in the next general election.

{a1.does+e1 {a1.d The party's leader}, {a1 Cormac Hession}, asked for {e1 the arrangement}} and was backed by 688 votes to 231 after a debate of three hours.

{a1.says+e1 {a1 Mr Hession} said the electorate was entitled to know before the poll who would govern with whom. The alternative was five more years of the same ministers, {a1.p he} said.}

{a3.d The deputy leader}, {a3 Seamus Gilligan}, {a3.does-e1 spoke from the floor, not the platform, and moved that the party should keep its hands free.} {a3.says {a3.p He} told delegates that {a1 Mr Hession} was the best leader {a3.p he} had served under and that {a3.p he} would remain in {a3.p his} post.}

{a3.says-e1 "{a3.p I} have spent 30 years asking people in Mayo not to vote for these men," {a3.p he} said, and was applauded by both sides.}

{a4 The youth section} {a4.does-e1 handed back 900 membership cards at the end of the session.} {a4.p Its} chairwoman did not wish to speak to journalists.

The country's second largest trade union, the {a5 Technical and General Union}, {a5.says was as critical as anyone of the National Centre's record on pay.} {a5.does+e1 {a5.p Its} 84 delegates voted with {a1.d the leader} in a block} because, an official said, {a5.p they} disliked the present government even more.

In Dublin {a2 Una Brophy}, {a2.d who leads the National Centre}, {a2.does+e1 said {a2.p she} had cancelled a meeting in Galway in order to sign on Sunday.} {a8.d One of {a2.p her} own front bench}, {a8 Tom Kinahan}, {a8.says-e1 would not share a stage with people who wanted to double capital gains tax, {a8.p he} told a local station.}

{a6.d The minister for finance}, {a6 Liam Durkan}, {a6.says-e1 described {e1 it} as an arrangement of losers with nothing in common but a wish for office.} {a6.p He} {a6.says said {a1 Mr Hession} had been a perfectly competent minister in the nineties.}

Transfers between the two decided 11 seats in 2002. {a7 Bridget Scahill}, {a7.d who compiles figures on elections} for Galway's city library, {a7.says=e1 said the number might grow to 16 or fall, depending on how many voters took the advice, and that leaders had overestimated this before.}

The term of the Dáil ends in June 2007.
