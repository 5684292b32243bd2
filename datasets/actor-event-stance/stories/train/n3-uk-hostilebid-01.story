id: n3-uk-hostilebid-01
kind: hostile takeover bid
country: United Kingdom
genre: business page
english: British
form: article
event e1: Ardleigh Group's hostile bid for Pocklington Mills
actor a1: Ardleigh Group (organization)
actor a2: Pocklington Mills (organization)
actor a3: Sheena Torrance (person)
actor a4: Mark Hesketh (person)
actor a5: Calder Income Trust (organization)
actor a6: Rutland Pensions (organization)
actor a7: the Process Workers' Association (organization)
actor a8: Business Secretary Colin Eastwood (person)
actor a9: Anjali Desai (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

Cardboard maker {a2 Pocklington Mills} {a2.does-e1 has rejected {e1 a third approach from its larger competitor {a1 Ardleigh Group}}}, {a2.says-e1 telling shareholders to take no action on documents they receive this week}.

{a1 Ardleigh} {a1.does+e1 went directly to investors on Monday with {e1 an offer of 412p a share}}, valuing {a2.d the company} at £1.3bn, after talks between the two sides ended in March.

{a2.d The target}'s chairman, {a3 Sheena Torrance}, {a3.says-e1 said the price took no account of the new plant at Goole, which starts production in the autumn.}

{a3.says "Mr {a4 Hesketh} runs a good business and {a3.p I} have respect for what {a4.p he} has built," {a3.p she} said.} {a3.says-e1 "But {a3.p we} have now seen three numbers from {a4.p him} and each one has been wrong."}

{a4 Mark Hesketh}, {a4.d {a1 Ardleigh}'s chief executive}, {a4.says+e1 accused {a3 Ms Torrance} of denying owners the chance to decide.} {a4.says+e1 {a4.p He} pointed out that {a2 Pocklington}'s profit had fallen in four of the past five years and that the shares were trading at 298p before {a1.d {a4.p his} company}'s interest became known.}

{a4.says+e1 "{a4.p I} am not going to say {e1 this} is our final offer. What {a4.p I} will say is that {a4.p we} are not going away," {a4.p he} told reporters on a conference call.}

{a5 Calder Income Trust}, {a5.d the second largest holder} with 11%, {a5.does+e1 has already sold {a5.p its} stake to {a1.d the bidder}}, according to a stock exchange notice. {a6 Rutland Pensions}, which owns 8% and in the past has voted against {a3 Ms Torrance}'s re-election, {a6.says-e1 said {a6.p it} would nevertheless be siding with {a3.p her} on this occasion.}

{a7 The Process Workers' Association} has 2,400 members at the mills. {a7.says-e1 {a7.d The union} said {a1 Ardleigh} had closed two sites after {a1.p its} last purchase, in 2016, and that {a7.p it} had written to every MP with a mill in the constituency.}

{a8 Business Secretary Colin Eastwood} {a8.says=e1 told a radio programme {e1 the matter} was one for shareholders and that {a8.p he} did not intend to comment while {e1 the offer} was open.} {a8.says {a8.p He} did criticise {a1 Ardleigh} for late payment of small suppliers, which {a8.p he} called a separate issue.}

Under takeover rules {a1.d the suitor} has 60 days to win acceptances from more than half of the shares.

{a9 Anjali Desai}, {a9.d who follows the paper industry for a broker in Edinburgh}, {a9.says=e1 said {e1 the combination} was logical on paper but there was little overlap between the customers. "{a9.p I} could see {e1 it} going either way," {a9.p she} said.}

Shares in {a2 Pocklington} closed at 431p.
