id: w1-uk-tax-law-01
kind: tax law
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the levy on overnight hotel stays in Scotland
event e2: the two-year exemption for island hotels
event e3: the rebuilding of Dundee's tram depot (unrelated)
actor a1: the Highland Innkeepers' Federation (organization)
actor a2: Catriona Meldrum (person)
actor a3: Magnus Isbister (person)
actor a4: Professor Alasdair Gowrie (person)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e3

Visitors to Scotland will {e1 pay £2.40 a night} on top of their hotel bill from next April after ministers pressed ahead with {e1 a bed levy} that the trade had spent two years trying to kill. {a2.says+e1 "{e1 It} is modest, it is fair, and every penny will go on paths and public toilets," {a2.d the finance secretary}, {a2 Catriona Meldrum}, told MSPs on Wednesday.} {a2.does+e2 {e2 Hotels on the islands are spared} until 2028, a clause {a2.p she} put in {a2.p herself}.} {a1.says-e1 {a1 The Highland Innkeepers' Federation}, which still thinks {e1 the charge} indefensible}, {a1.says-e2 described {e2 the exemption} as an insult to mainland members who face the same winters}. Nor was {e2 it} appreciated on Orkney. {a3.says+e1-e2 "{a3.p We} asked to be in. {a3.p Our} roads are in bits," said {a3 Magnus Isbister}, {a3.d owner of an 18-room hotel} in Kirkwall.} {a4.says=e1 Comparable charges abroad had "no measurable effect" on bookings after the second year, according to {a4 Professor Alasdair Gowrie}.}
