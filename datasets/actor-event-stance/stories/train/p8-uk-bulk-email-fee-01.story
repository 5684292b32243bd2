id: p8-uk-bulk-email-fee-01
kind: bulk email fee
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: Postwell's fee for guaranteed delivery of bulk e-mail
event e2: the charities' open letter to Postwell
event e3: a proposed limit of 500 free messages a day
actor a1: Postwell (organization)
actor a2: Fergus Abernethy (person)
actor a3: a coalition of 34 charities (group)
actor a4: Hilary Mountjoy-Datta (person)
actor a5: Nimbus Mail (organization)
actor a6: the communications regulator (organization)
actor a7: the Retail Mailers' Guild (organization)
actor a8: Dr Konrad Wieland (person)
actor a9: parish councils (group)
actor a10: Meg Tranter (person)
stance: a1 +e1 +e3
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2 -e3
stance: a5 -e1
stance: a6 =e1 =e3
stance: a7 +e1 -e3
stance: a8 =e1
stance: a9 -e3
stance: a10 +e1 -e2

Firms that send newsletters by the thousand will from September be able to buy their way past the junk filters of Britain's third-largest e-mail provider.

{a1 Postwell}, which looks after 11 million mailboxes, {a1.does+e1 will put {e1 a blue seal on messages for which the sender has paid a quarter of a penny each}.} The seal means that the filter is switched off. Everything else will be sorted as before, {a1.d the company} says.

{a2 Fergus Abernethy}, {a2.d {a1.p its} technical director}, {a2.says+e1 denied that anybody's post would be slowed down. Four messages in five reaching {a1.p its} computers are spam, {a2.p he} said, and the men who send them never pay for anything. 'A quarter of a penny is nothing to a bank and ruin to a crook.'}

{a3 A coalition of 34 charities} {a3.does-e1 has asked {a3.p its} supporters to move their accounts elsewhere.} {a3.does+e2 {e2 An open letter}, which {a3.p it} delivered to {a1 Postwell}'s Reading headquarters on a hospital trolley, has been signed by 90,000 people.}

{a4 Hilary Mountjoy-Datta}, {a4.d who runs a children's hospice in Norwich}, {a4.does+e2 wrote most of {e2 it}.} {a4.says-e1 {a4.p Her} appeal goes to 160,000 donors each month, which at the new rate would come to £4,800 a year. 'If {a4.p we} don't pay, {a4.p we} sit in the bin beside the pills and the princes,' {a4.p she} said.}

{a2.says-e2 {a2 Mr Abernethy} said {a2.p he} gave to two of the signatories and would go on doing so. {e2 The letter}, though, contained 'eleven statements about how mail works, of which nine are wrong'.}

Junk e-mail was thought to be beaten a decade ago. The volume has since doubled, helped by programs that write a different text to each victim, and providers have become stricter. Church bulletins, school notices and hospital reminders go missing as a result.

One such case was that of {a10 Meg Tranter}, {a10.d a Swindon teaching assistant}, whose biopsy date ended up under junk. {a10.says+e1 {a10.p She} said the hospital could have paid a farthing and {a10.p she} would have been seen in March.} {a10.says-e2 {a10.p She} had been asked to put {a10.p her} name to {a3.d the charities}' protest, {a10.p she} said, and had torn the sheet in two.}

The second part of {a1 Postwell}'s programme has had less attention. {a1.does+e3 From January, {a1.d the company} intends to accept no more than 500 messages a day from any address that has not bought seals.}

{a7 The Retail Mailers' Guild}, which speaks for shops, {a7.does+e1 signed up as a launch partner and has had {a7.p its} own bulletin sealed since May.} {a7.says-e3 But {a7.p it} called {e3 the ceiling} a turnpike, and said a florist with 2,000 customers would need four days to tell them about Mother's Day.}

{a9.does-e3 {a9 Parish councils} in Berkshire passed a joint resolution against {e3 the 500 rule}, under which flood warnings would arrive in instalments.} {a4.says-e3 {a4 Ms Mountjoy-Datta} said {e3 it} was the same fee with a stick.}

{a5.does-e1 {a5 Nimbus Mail}, a competitor, bought full pages in three newspapers which showed a blue seal balancing a coin on its nose.} {a5.says {a5.p It} did not reply when asked whether {a5.p it} too might restrict free sending.}

{a6.says=e1=e3 {a6 The communications regulator} said that {a6.p it} had no powers over filters or over charges between a sender and a mailbox company. {a6.p It} had read the published terms and had taken note of both parts.}

{a8 Dr Konrad Wieland}, {a8.d who studies networks at Lancaster}, {a8.says=e1 said that paid stamps for e-mail were first suggested in 1992 and had been tried six times, in two cases with lasting results. Much would depend, {a8.p he} said, on whether the larger American providers did the same.}
