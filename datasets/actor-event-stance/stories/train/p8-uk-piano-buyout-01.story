id: p8-uk-piano-buyout-01
kind: management buyout
country: United Kingdom
genre: business page
english: British
form: article
event e1: the management buyout of piano maker Thornbury Lisle
event e2: Corvid Partners' rival bid
event e3: the closure of the Halifax foundry
actor a1: Gareth Penhallow (person)
actor a2: Thornbury Lisle's independent directors (group)
actor a3: Corvid Partners (organization)
actor a4: the Lisle family (group)
actor a5: the craft workers' union (organization)
actor a6: Imogen Strickland-Bose (person)
actor a7: the pension trustees (group)
actor a8: Fenwater (organization)
actor a9: a source close to the board (person)
actor a10: concert hall managers (group)
stance: a1 +e1 -e2 +e3
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 =e2
stance: a5 +e1 -e3
stance: a6 =e1 =e2
stance: a7 +e2
stance: a8 +e1
stance: a9 =e2
stance: a10 -e3

Four executives at Thornbury Lisle, the piano maker, have raised the amount they are willing to pay for their own employer to £62m after an outsider joined the chase.

{a1 Gareth Penhallow}, {a1.d the chief executive}, {a1.does+e1 is putting in £1.8m, including the value of {a1.p his} house near Hebden Bridge.} The balance comes from {a8 Fenwater}, a Leeds buyout fund, {a8.does+e1 which on Thursday signed a commitment letter for £48m}, and from a bank.

The new terms of {e1 the management buyout}, 214p a share, were recommended by {a2 Thornbury Lisle's independent directors}, who {a2.does+e1 advised shareholders to accept {e1 the offer} by 3 December.} {a2.says {a2.p Their} statement runs to nine lines and does not mention anybody else.}

{a3 Corvid Partners}, an American firm which owns organ builders and a maker of guitar strings, {a3.does+e2 had disclosed a holding of 9.7% that morning and indicated that {a3.p it} might pay 220p.} {a3.does-e1 {a3.p It} has bought every share on sale in the market since, at prices just above {a1.d the chief executive}'s.}

{a3.says-e1 "A seller ought to be curious what the goods are worth when he is also the buyer," said {a3.p its} London partner.}

{a1.says-e2 {a1 Mr Penhallow} replied that {a3.d the Americans} had twice asked to visit the works and twice not turned up, and that "might" was not a number.} {a1.says+e1 {a1.p He} insisted that {a1.p he} and {a1.p his} three colleagues had left the room each time the board discussed {e1 the matter}.}

Thornbury Lisle was founded in 1871 and makes 900 instruments a year, down from 4,000 before Korean and Chinese makers came to Europe. {a1.does+e3 In May {a1 Mr Penhallow} announced {e3 the closure of the Halifax foundry}, with the loss of 58 jobs, where iron frames have been cast since the beginning.} {a1.says+e3 Frames from Poland cost 40% less, {a1.p he} said at the time.}

{a5 The craft workers' union} {a5.does-e3 has taken {e3 that decision} to an employment tribunal.} {a5.p It} made no secret, though, of where {a5.p it} stands on the ownership question. {a5.says+e1 "{a1.p He}'s a hard man and {a5.p we}'ve told {a1.p him} so. But {a1.p he} can tell spruce from pine, and {a5.p we} want {a1.p him} to get it," said {a5.p its} regional secretary.}

{a10 Concert hall managers} {a10.says-e3 in Bradford and Gateshead signed a letter about the foundry, which warned that no instrument tuned for {a10.p their} rooms would be made in England again.} The letter did not touch on the bids.

The shares closed at 223p, which suggests that the City expects more. {a4 The Lisle family}, with 31%, {a4.does-e1 returned {a4.p its} acceptance form unsigned, marked "too little for too much".} {a4.says=e2 A cousin who acts for {a4.p it} said that {e2 220p} had not been put to {a4.p them} on paper and that {a4.p they} had no view of {e2 it}.}

{a7 The pension trustees}, who face a hole of £17m, {a7.says+e2 told members in a circular that {a3.d the bidder from Boston} had pledged to fill it within three years and that {a7.p they} would "prefer to deal with a sponsor of that size".} Nothing was said on the matter by {a8 Fenwater}.

{a9.says=e2 {a9 A source close to the board} said {a3 Corvid} had been given the same figures as the management and had until the 26th to come forward or walk away.}

{a6 Imogen Strickland-Bose}, {a6.d who follows the leisure sector for a Manchester broker}, {a6.says=e1=e2 said either side could win. Managers have the staff and the recommendation, the stranger has the money, {a6.p she} said, and the family has the casting vote.} {a6.says {a6.p She} noted that bids of this kind now number about fifteen a year in Britain.}
