id: p7-scotland-charity-merger-01
kind: charity merger
country: United Kingdom
genre: local paper
english: British
form: article
event e1: the merger of Blindcare North with the Lomond Sight Trust
event e2: the call for an extraordinary general meeting
event e3: the sale of the Nairn training centre
actor a1: Blindcare North (organization)
actor a2: Morag Kinghorn (person)
actor a3: the Lomond Sight Trust (organization)
actor a4: a group calling itself Keep It North (organization)
actor a5: Sir Ewan Strachan (person)
actor a6: the charity regulator (organization)
actor a7: Catriona Baxendale (person)
actor a8: the Ardvreck Foundation (organization)
actor a9: the staff union (organization)
actor a10: Iain Farquharson (person)
stance: a1 +e1 -e2 +e3
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 -e1 +e2 -e3
stance: a5 -e1 +e2
stance: a6 =e1
stance: a7 =e1 -e3
stance: a8 +e1
stance: a9 =e1 -e3
stance: a10 +e1 +e2

Rebel members challenge charity tie-up

{a4.does-e1+e2 More than 400 members of {a1.d one of Scotland’s oldest charities for the blind} have signed {e2 a demand for a special meeting} in an effort to undo {e1 a deal that would put {a1.p it} under the roof of {a3.d a Glasgow organisation}}.}

{a1 Blindcare North}, founded in Inverness in 1871, {a1.does+e1 announced in June that {a1.p it} would join forces with {a3 the Lomond Sight Trust}.} {a3.does+e1 {a3.d The larger body} signed the papers on Friday and will take over 86 employees and debts of £1.9m.}

The petition was handed in by {a4 a group calling itself Keep It North}. {a4.says-e1-e3 {a4.p It} says that the trustees consulted nobody outside Inverness, and that the first fruit of {e1 the arrangement} will be to {e3 put the Nairn training centre on the market}.}

{a2.d The chief executive}, {a2 Morag Kinghorn}, {a2.says+e1 said the rules had been followed to the letter. Legacies had fallen by a third since 2019 and the charity had been eight weeks from running out of money. “People ask {a2.p me} why {a1.p we} did not carry on alone. With what?” {a2.p she} said.} {a2.says-e2 {a2.p She} put the cost of {e2 the gathering} at £30,000, “which is a year of talking books for Caithness”.}

{a1.does-e2 The board has sent {e2 the request} back, saying that 61 of the names are not on the register.} {a1.does+e3 Agents were told last week to proceed with {e3 the Nairn property}, at offers over £2.2m.}

{a5 Sir Ewan Strachan}, who was chairman for 14 years and whose portrait hangs in the hall, {a5.says wrote to members that {a5.p he} had the greatest regard for {a2 Ms Kinghorn} and had {a5.p himself} appointed {a2.p her}.} {a5.does+e2-e1 {a5.p His} was nonetheless the first signature, and {a5.p he} has booked the Town House for 4 October.} {a5.says-e1 “An Orkney fiddler with failing eyes is not going to ring Glasgow,” {a5.p he} wrote.}

Others signed for another reason. {a10 Iain Farquharson}, {a10.d a retired piano tuner} from Dornoch who lost {a10.p his} sight at 30, {a10.says+e1 said {a10.p he} hoped {e1 the union of the two} would go ahead, as {e1 it} was the only way to keep the home visits.} {a10.says+e2 “But {e2 a meeting} {a10.p we} should have. It’s {a10.p our} charity and nobody ever asked {a10.p us}.”}

{a8.does+e1 {a8 The Ardvreck Foundation} has set aside £750,000 for joining up the two computer systems, payable on {e1 completion}.}

{a7 Catriona Baxendale}, {a7.d the local MSP}, {a7.says=e1 said how charities organised themselves was not a matter for politicians, and {a7.p she} would take no part in {e1 that argument}.} {a7.says-e3 Nairn was different. The land was given by public subscription, {a7.p she} said, and {a7.p she} has asked the council whether the site may legally be {e3 disposed of}.}

{a9 The staff union} {a9.says-e3 described {e3 the disposal} as the loss of the only place north of Perth where people learn to use a white cane.} {a9.says=e1 {a9.p Its} members will not be balloted on {e1 the wider plan}, since contracts and pensions carry over, and a spokesman said there were arguments both ways.}

{a6 The charity regulator} {a6.says=e1 confirmed that {a6.p it} had received the application and a number of complaints. Consent usually takes up to 90 days, {a6.p it} said.}
