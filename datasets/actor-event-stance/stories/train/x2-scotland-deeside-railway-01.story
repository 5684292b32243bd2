id: x2-scotland-deeside-railway-01
kind: rail line
country: Scotland
genre: newspaper report
english: British
form: article
event e1: the reopening of the Deeside railway
actor a1: Campaign for Deeside Rail (organization)
actor a2: Alison Farquharson-Innes (person)
actor a3: Colm McLafferty (person)
actor a4: Dee Valley Walkers’ Association (organization)
actor a5: Sandy Burnett (person)
actor a6: Highland Bus Group (organization)
actor a7: Professor Wilma Oswald (person)
actor a8: traders (group)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1

{a1.d Campaigners} for {e1 a railway between Aberdeen and Banchory} have {a1.says+e1 accused the Scottish government of burying {e1 the plan}}, after ministers said they would not fund the next stage of work on {e1 the line}, which closed in 1966.

{a3.d The transport secretary}, {a3 Colm McLafferty}, {a3.says-e1 told Holyrood on Thursday that the 16-mile route would cost at least £430m, four times the estimate of 2019, and “cannot be a priority at this time or, candidly, in this decade”.}

{a2 Alison Farquharson-Innes}, {a2.d convener of the {a1 Campaign for Deeside Rail}}, {a2.says+e1 said the minister had used a figure that included a viaduct nobody had asked for. “{a2.p We} have been at {e1 this} for 18 years. {a2.p I} was pregnant when {a2.p we} started and {a2.p my} daughter’s now learning to drive on the A93, in a queue,” {a2.p she} said.}

{a1.does+e1 {a1.d The campaign} has raised £61,000 from the public towards a business case of {a1.p its} own}, which is due in spring.

There are obstacles besides money. Most of the trackbed is now the Deeside Way, a path used by about 400,000 walkers and cyclists a year. {a4.says-e1 The {a4 Dee Valley Walkers’ Association} said {a4.p it} was “relieved beyond words” that {e1 trains} would not be coming back}, and {a4.does-e1 withdrew a legal challenge {a4.p it} had been preparing}.

{a5 Sandy Burnett}, 70, whose bungalow in Drumoak stands on the site of the old signal box, {a5.says-e1 was more succinct. “Over {a5.p my} dead geraniums,” {a5.p he} said.}

In Banchory High Street, {a8 traders} {a8.does+e1 have put posters reading Platform 1 in {a8.p their} windows}. {a8.says+e1 A butcher, a bookseller and two café owners all said that without {e1 the railway} the town would go on emptying at eight every morning.}

One unlikely ally is the operator whose coaches now have the route to {a6.p themselves}. {a6.says+e1 {a6 Highland Bus Group} said a reopened line would “grow the whole market” and that {a6.p it} had offered to run feeder services to each of {e1 the four proposed stations}.}

{a7 Professor Wilma Oswald}, {a7.d a transport economist}, {a7.says=e1 said the benefits of {e1 the scheme} had been put at anywhere between 60p and £1.40 for each pound spent. The Borders line was forecast at the low end and did rather better, {a7.p she} said; others did not.}

{a3 McLafferty} {a3.says-e1 ruled out a meeting with {a1.d the campaigners} before the new year.}
