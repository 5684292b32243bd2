id: n7-uk-ticket-resale-01
kind: ticket touting bill
country: United Kingdom
genre: web news
english: British
form: article
event e1: the bill to ban the resale of tickets above face value
actor a1: Janet Coulthard (person)
actor a2: SeatSwap (organization)
actor a3: Gavin Mears (person)
actor a4: Concert Organisers' Federation (organization)
actor a5: Philip Rowntree (person)
actor a6: Shoppers' Council (organization)
actor a7: culture select committee (organization)
actor a8: two touts (group)
actor a9: Ewan Duthie (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 -e1
stance: a9 +e1

Fans who sell concert tickets for more than they paid could be fined up to £5,000 under {e1 a private member's bill} to be debated in the Commons on Friday.

Backbencher {a1 Janet Coulthard} {a1.does+e1 introduced {e1 the measure} in November} after constituents paid £180 each for £35 seats at a concert in Sheffield. {a1.says+e1 "These are not fans who have fallen ill. These are people with 40 credit cards and a computer program," {a1.p she} told a radio phone-in.}

{e1 It} would extend to music and theatre the rules that have applied to football matches since 1994.

Promoters, who say touts take £200m a year out of the business, are behind {a1.p her}. {a4.does+e1 {a4 The Concert Organisers' Federation} paid for the legal advice on which {e1 the draft} is based} and {a4.says+e1 said four out of five of {a4.p its} members had cancelled bookings from bulk buyers last year}.

But the government has told party whips that it will not give {e1 it} time. {a5.d Culture minister} {a5 Philip Rowntree} {a5.says-e1 said {a5.p he} detested touts as much as anyone and that what {a1 Mrs Coulthard} had found in Sheffield was a disgrace.} {a5.says-e1 {a5.p He} wanted the industry to draw up a code of its own and did not think a criminal offence was the answer, {a5.p he} said.}

{a2 SeatSwap}, the largest of the resale sites, {a2.does-e1 has hired a public affairs firm and sent MPs a 12-page paper}. {a3.d {a2.p Its} managing director}, {a3 Gavin Mears}, {a3.says-e1 said that 60% of what was sold on the site went for face value or less.} {a3.says-e1 {a3 Mr Mears} accused promoters of holding back their best seats and selling them through {a2.d the very site} that they wished to close.}

{a6 The Shoppers' Council} also parts company with the promoters. {a6.says-e1 {a6.p It} said booking fees had risen by a third in three years, that most events refused refunds and that while this was so people must be free to sell what they could not use at whatever price somebody would pay.}

{a9 Ewan Duthie}, {a9.d guitarist with the Scottish band Northern Line}, {a9.says+e1 said the group had tried everything short of {e1 a law}.} {a9.says+e1 "{a9.p I}'m no admirer of promoters, they've robbed {a9.p us} often enough," {a9.p he} said. "But {a9.p I} looked at the front row in Leeds and half of it was empty because nobody would pay what these sites wanted."}

Outside an arena in Birmingham on Monday {a8 two touts} who did not wish to be named {a8.says-e1 said {a8.p they} paid tax and would carry on, whatever was decided "by folk who get in free".}

{a7 The culture select committee}, which took evidence last year, {a7.says=e1 has said {a7.p it} will publish {a7.p its} findings in January and will not state a position before then.}
