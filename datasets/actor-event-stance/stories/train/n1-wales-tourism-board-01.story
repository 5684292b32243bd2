id: n1-wales-tourism-board-01
kind: public body abolition
country: Wales
genre: web news
english: British
form: article
event e1: the abolition of the Welsh Visitor Board
actor a1: Gethin Prosser (person)
actor a2: the Welsh Visitor Board (organization)
actor a3: Menna Rhydderch (person)
actor a4: Colin Sturrup (person)
actor a5: the North Wales Hoteliers' Guild (organization)
actor a6: the Union of Public Staff (organization)
actor a7: Aled Morgan-Hughes (person)
actor a8: the assembly's audit committee (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1
stance: a8 =e1

{a2 The Welsh Visitor Board} {e1 is to be wound up} and {a2.p its} 180 staff moved into the civil service, {a1.does+e1 {a1.d First Minister} {a1 Gethin Prosser} has announced}.

Two other public bodies, dealing with training and with the environment, are under review. {a1.says+e1 {a1 Mr Prosser} told assembly members in Cardiff that people had expected devolution to bring such organisations under democratic control.}

{a1.says+e1 "They voted for {a1.p us}, and {a1.p we} should answer for the money," {a1.p he} said.}

{a2.d The board}, which has a budget of £24m, was not told until 20 minutes before the statement. {a3.d {a2.p Its} chairman}, {a3 Menna Rhydderch}, {a3.says said {a3.p she} had always got on well with {a1.d the first minister} and that {a1.p his} officials had been courteous on the telephone.}

{a3.says-e1 "But visitor numbers are up 11% since 2001, and that was done by people who know the trade. {a3.p I} have not been given one example of what civil servants would do better," {a3.p she} said.} {a2.does-e1 Members of {a2.d the board} agreed on Wednesday evening to take legal advice on whether {a1 Mr Prosser} has the power to act without a new law.}

{a5 The North Wales Hoteliers' Guild} {a5.says-e1 said {a5.p it} would ask {a5.p its} 600 members to write to their AMs.} {a5.says {a5.p It} has complained in the past about the quality of {a2.d the board's} brochures.}

{a8 The assembly's audit committee} {a8.says=e1 confirmed that {a8.p it} would look at the costs in the new year, as {a8.p it} does with all reorganisations.}

{a4.d Opposition economic spokesman} {a4 Colin Sturrup} {a4.says said {a1 Mr Prosser's} administration was the most secretive in the short history of the assembly and that the way the news had been given to staff was shabby.} {a4.says+e1 {a4.p He} did not join {a5.d the hoteliers'} campaign. {a4.p He} pointed out that {a4.p he} had called for the number of quangos to be cut to a handful as long ago as 2000. "They are only five years late," {a4.p he} said.}

{a7 Aled Morgan-Hughes}, {a7.d who runs a caravan park near Barmouth}, {a7.says+e1 said {a7.p he} would shed no tears. {a2.d The board} had spent its money on golf, according to {a7.p him}, and on trips to America.}

The {a6 Union of Public Staff} {a6.says=e1 said {a6.p it} was seeking guarantees on pensions and grades. {a6.p It} would form a judgement on {e1 the transfer} when {a6.p it} had seen them, a spokeswoman added.}

{e1 The merger} is meant to be complete by April 2006.
