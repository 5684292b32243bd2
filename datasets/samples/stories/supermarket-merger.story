id: supermarket-merger
kind: sample
country: Portugal
genre: business page
english: British
form: article
event e1: the merger of Meridor and Casa Lusa
event e2: the unions' one-day walkout
actor a1: Meridor (organization)
actor a2: Casa Lusa (organization)
actor a3: Helena Sarmento (person)
actor a4: Duarte Vilhena (person)
actor a5: Shop Workers' Federation (organization)
actor a6: Rosa Quintela (person)
actor a7: Portugal's competition authority (organization)
actor a8: Castelmor Capital (organization)
actor a9: Paulo Aresta (person)
actor a10: National Confederation of Fruit Growers (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 +e1
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1
stance: a10 -e1

Supermarket chains {a1 Meridor} and {a2 Casa Lusa} {a1.does+e1 {a2.does+e1 have agreed to {e1 merge} in a deal worth €2.4 billion}}, creating Portugal's largest grocer with more than 900 stores and 38,000 employees.

The boards of the two companies approved {e1 the tie-up} on Sunday night and announced it to the Lisbon stock exchange before trading opened on Monday. Shareholders of {a1 Meridor} will own 58 per cent of the new group.

{a3.says+e1 "{e1 This} is about scale," said {a3 Helena Sarmento}, {a3.d {a1 Meridor}'s chief executive}, who will lead the combined company. "Foreign discounters have taken a fifth of this market in ten years. Together {a3.p we} can buy better, and {a3.p we} can pass that on to families at the till."}

{a4 Duarte Vilhena}, whose family founded {a2 Casa Lusa} in Porto in 1931, {a4.says+e1 said {a4.p he} had been unsure at first but had come to see {e1 the merger} as "the best guarantee that the name over the door survives". {a4.p He} will sit on the new board.}

{a1 Meridor} shares rose 6.1 per cent and {a2 Casa Lusa} gained 11 per cent.

{a5.says-e1 The news was received very differently by the {a5 Shop Workers' Federation}, which fears that as many as 3,000 jobs will go and described {e1 the deal} as "a closure programme with a press office".} {a5.does+e2 {a5.p It} has called {e2 a one-day walkout} at both chains on 14 June}.

{a6.says-e1 {a6 Rosa Quintela}, {a6.d a cashier at {a2 Casa Lusa} in Braga} for 17 years, said there was a {a1 Meridor} 200 metres from {a6.p her} shop. "Nobody keeps two supermarkets on one street. {a6.p We} can all count," {a6.p she} said.} {a6.says+e2 {a6.p She} said {a6.p she} would join {e2 the strike}, {a6.p her} first.}

{a3.says-e2 {a3 Sarmento} said {e2 the stoppage} was "premature and frankly unhelpful"} since no decision on individual shops had been taken.

Farmers are worried too. {a10 The National Confederation of Fruit Growers} {a10.says-e1 asked the government to intervene, saying {a10.p its} members would have "one buyer and no choice" if {e1 the merger} went through.}

Not every investor is convinced. {a8 Castelmor Capital}, {a8.d a London hedge fund} with 4.2 per cent of {a1 Meridor}, {a8.does-e1 said {a8.p it} would vote against {e1 the transaction} at next month's extraordinary meeting}. {a8.says-e1 In a letter seen by journalists, {a8.d the fund} argued that {a1 Meridor} was overpaying by at least €300 million.}

{a7 Portugal's competition authority} {a7.says=e1 confirmed that {a7.p it} had been notified of {e1 the operation}. An initial review takes 30 working days, a spokeswoman for {a7.d the authority} said, adding that it was too early to say whether an in-depth inquiry would follow.}

{a9 Paulo Aresta}, {a9.d a retail analyst at a Lisbon brokerage}, {a9.says=e1 expects the regulator to demand the sale of between 60 and 80 shops, most of them in the north. "With those disposals {e1 the numbers} look ordinary rather than spectacular," {a9.p he} wrote in a note to clients. "Without them {e1 it} will not be allowed."}

The companies hope to complete {e1 the merger} by the end of the year.
