id: p3-us-adviser-hire-01
kind: campaign adviser hire
country: United States
genre: newspaper report
english: American
form: article
event e1: the hiring of Grant Sorrell as Whitlow's policy chief
event e2: Rep. Diaz-Orr's no-lobbyists pledge
actor a1: Sen. Marian Whitlow (person)
actor a2: Grant Sorrell (person)
actor a3: Rep. Teodoro Diaz-Orr (person)
actor a4: Patients First Alliance (organization)
actor a5: Kip Lundgren (person)
actor a6: Charlene Battle (person)
actor a7: a longtime donor (person)
actor a8: Ellis Norquay (person)
actor a9: Denny Pruett (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1 =e2
stance: a9 +e1 +e2

Whitlow brings ex-drug lobbyist aboard; rivals pounce

{a1 Sen. Marian Whitlow}'s presidential campaign spent Thursday answering questions about one line in a staff memo: that {a2 Grant Sorrell}, until last summer the chief lobbyist for three drug manufacturers, {e1 will run its policy shop}.

{a1.says+e1 "{a2 Grant} knows where every body in that industry is buried, because some of them {a2.p he} buried," {a1 Whitlow} told reporters outside a library in Nashua, N.H. "{a1.p I} want {a2.p him} across the table from them, not next to them."}

{a1.p She} took four questions, all on the same subject, before an aide steered {a1.p her} to a van.

{a2 Sorrell}, 54, {a2.does+e1 gave up a partnership and, according to a filing made public Thursday, sold stock worth between $1 million and $5 million before starting}. {a2.says {a2.p He} did not return calls.} From 2014 to last year {a2.p his} firm was paid $11.4 million to fight bills that would have let Medicare bargain over prices, two of which {a1 Whitlow} sponsored.

{a3 Rep. Teodoro Diaz-Orr}, who is third in most polls here, {a3.does+e2 posted a handwritten card within the hour. "{e2 No lobbyist will draw a salary from {a3.p my} campaign. Not one}," it read.} {a3.says+e2 {a3.p He} invited every candidate to sign.} {a3.says-e1 Later, at a firehouse in Derry, {a3.p he} said voters could judge {a1.d a senator} by who holds {a1.p her} pen.}

{a1.says-e2 {a1 Whitlow} will not be signing. "{a1.p I} don't do index cards," {a1.p she} said.} {a1.p Her} {a5.d campaign manager}, {a5 Kip Lundgren}, {a5.says-e2 said the {a3.d congressman}'s definition would bar a nurse who once spent a day at a statehouse.} {a5.says+e1 {a5.p He} disputed reports that three staff members had threatened to walk out. It was one, {a5.p he} said, and she is still here.}

{a6 Charlene Battle}, {a6.d who wrote {a1 Whitlow}'s health plan in {a1.p her} Senate office}, {a6.does-e1 has left}. In a message to colleagues {a6.p she} wrote warmly of {a1.d the senator}, "the hardest-working person {a6.p I} have ever met". {a6.says-e1 {a6.p She} then said that {a6.p she} had spent six years on the other side of a table from {a2.d the new boss} and would not carry {a2.p his} bag.}

{a4 Patients First Alliance}, which claims 200,000 members, {a4.does-e1 took {a1.p her} off a list of recommended candidates pending what {a4.p it} called a conversation}. {a4.does+e2 {a4.p It} e-mailed a picture of the {a3 Diaz-Orr} card to supporters with the subject line "Your turn, {a1.d Senator}".}

Not all the reaction fell along campaign lines. {a9 Denny Pruett}, {a9.d a county chairman} who is neutral in the race, {a9.says+e2 called {e2 the pledge} overdue and said {a9.p he} would like it printed on every ballot petition.} {a9.says+e1 {a9.p He} added that {a2 Sorrell} was a friend of 20 years who had never lied to {a9.p him}, and that {a1 Whitlow} was lucky to get {a2.p him}.}

{a7 A longtime donor}, who requested anonymity to speak about a private call, {a7.says-e1 said {a7.p he} had told {a5 Lundgren} that the money from doctors would dry up by Thanksgiving unless {a2 Sorrell} was gone by then.}

{a8 Ellis Norquay}, {a8.d who teaches campaign finance law} at a Boston university, {a8.says=e1 said nothing in federal rules stands in the way of {e1 such a move}.} {a8.says=e2 {a8.p He} pointed out that promises like the one on the card cannot be enforced by anybody, and that of nine signers in past cycles five kept them.}

{a1 Whitlow} raised $18.2 million in the last quarter, second in the field. {a3 Diaz-Orr} raised $6.9 million, nearly all of it online.
