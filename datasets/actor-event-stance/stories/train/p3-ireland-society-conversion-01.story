id: p3-ireland-society-conversion-01
kind: demutualisation
country: Ireland
genre: business page
english: British
form: article
event e1: the Slaney society's conversion into a bank
event e2: the motion to adjourn the members' meeting
event e3: Brabantse Krediet's offer for the society
actor a1: Fergal Tynan (person)
actor a2: the Slaney board (group)
actor a3: Keep It Ours (organization)
actor a4: Una Cotterell (person)
actor a5: the staff union (organization)
actor a6: Brabantse Krediet (organization)
actor a7: Canon Ignatius Moyles (person)
actor a8: the central bank (organization)
actor a9: some savers (group)
actor a10: Barra Lehane (person)
actor a11: Cornelius Dagg (person)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 -e3
stance: a3 -e1 +e2 -e3
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 +e3
stance: a7 -e1 -e2
stance: a8 =e1 =e3
stance: a9 +e1
stance: a10 =e1 =e3
stance: a11 +e1

ENNISCORTHY - It began with a parish hall and a biscuit tin, as its brochures have it, and on Friday night some 1,900 of its owners came to a hotel ballroom to be asked whether they would like €2,640 each instead.

{a1 Fergal Tynan}, {a1.d managing director of the Slaney building society}, {a1.says+e1 told them that a lender of its size could not go on raising money from deposits alone. {e1 Shares and a banking licence} would let it lend twice as much by 2009, {a1.p he} said.} {a1.p He} spoke for 40 minutes and was heckled for about half of them.

{a4 Una Cotterell}, {a4.d a chemist from Gorey}, {a4.does+e2 then moved from the floor that the meeting {e2 go home and come back in the spring}}, {a4.says-e1 because a 312-page circular that arrives on a Monday "isn't information, it's furniture". {a4.p She} meant to vote no in either season, {a4.p she} added.}

{a1 Mr Tynan} {a1.says-e2 asked members to vote that down, since the costs of holding a second meeting would come to €700,000.} {a3 Keep It Ours}, a committee of account-holders formed in May, {a3.does+e2 had brought 400 proxies in favour of it}. It was lost by 1,022 to 861.

Among those who helped to defeat it was {a7 Canon Ignatius Moyles}, who is 84 and opened {a7.p his} book in 1951. {a7.says-e1 "{a7.p I} mean to vote against this thing with {a7.p my} whole heart," {a7.p he} said,} {a7.says-e2 "and {a7.p I} would like to do it tonight while {a7.p I} have one."}

The ballot, by post as well as in the hall, closes on 30 November and needs three-quarters. {a2 The Slaney board} {a2.does+e1 has hired 60 people to ring members who have not yet replied}.

In the car park afterwards {a9 some savers} {a9.says+e1 were working out what {a9.p they} could do with the money. A couple from Ferns spoke of a kitchen; a student said he had joined with €50 in January, the last week for qualifying, and did not see why that should be held against him.}

{a11 Cornelius Dagg}, {a11.d a builder} who has borrowed from the society since 1979, {a11.does+e1 paid for a full page in the local weekly listing 30 firms that want the larger loans}.

{a5 The staff union} {a5.says+e1 regrets that pensions were left out of the prospectus, and is seeking a meeting about them. {a5.p It} will nonetheless recommend a yes, on the ground that three branches would otherwise close within two years.}

Hanging over the evening was a letter from Eindhoven. {a6 Brabantse Krediet}, a Dutch savings group, {a6.does+e3 has written to say that {a6.p it} would pay €415m for the whole business}. {a2.does-e3 {a2.d The directors} have told members to take no action.} {a1.says-e3 {a1 Mr Tynan} said the figure was an insult with a stamp on it.}

{a3 Keep It Ours} {a3.says-e3 said {a3.p it} agreed with {a1.d the managing director} for once.} {a3.says-e1 {a3.p It} fears, though, that shares would only make the next letter from abroad harder to send back, and that this is where {e1 the plan} leads.}

{a6.d The Dutch} have hired a Dublin stockbroker and three lawyers. A spokesman in Eindhoven said {a6.p they} were patient.

{a8 The central bank} {a8.says=e1 would say only that an application for a licence had been received in June and was being processed in the ordinary way.} {a8.says=e3 Approval would also be required for any holding above 10 per cent, {a8.p it} said, whoever the buyer.}

{a10 Barra Lehane}, {a10.d who follows financial shares} for a Cork broker, {a10.says=e1 said of eleven similar ballots in Britain and Ireland nine had been carried.} {a10.says=e3 {a10.p He} reckoned that the society would be worth between €380m and €450m on the market, so that the letter was neither derisory nor generous.}

The society has 71,000 members with the right to vote and 23 branches.
