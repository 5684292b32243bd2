id: n4-uk-ebike-battery-ban-01
kind: product safety ban
country: United Kingdom
genre: web news
english: British
form: article
event e1: the ban on sales of e-bike conversion kits
actor a1: Office for Product Safety (organization)
actor a2: Martin Eccleshall (person)
actor a3: Voltwheel (organization)
actor a4: Priyanka Deol (person)
actor a5: couriers (group)
actor a6: Tessa Lindow MP (person)
actor a7: Home Fire Victims' Trust (organization)
actor a8: Greater Mersey Fire Service (organization)
actor a9: Howard Pask (person)
actor a10: Baroness Wyndlesham (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1
stance: a10 -e1

{e1 Kits that turn an ordinary bicycle into an electric one can no longer be sold in Britain} after {a1.d the product safety regulator} {a1.does+e1 used emergency powers to take them off the market}.

{a1 The Office for Product Safety} {a1.says+e1 said {a1.p it} had linked lithium packs supplied with such kits to 93 house fires and eight deaths since January 2024.}

{a3 Voltwheel}, {a3.d the largest seller}, {a3.does-e1 has applied for judicial review}. {a3.d The firm}, based in Telford, {a3.says-e1 said none of the 93 fires involved one of {a3.p its} batteries.}

{a2.d {a1.d The regulator}'s chief executive}, {a2 Martin Eccleshall}, {a2.says did not dispute that. {a2.p He} described {a3 Voltwheel} as a careful manufacturer and {a3.p its} kits as cheap, popular and well designed.} {a2.says+e1 "But {a2.p I} can't ask a mother in a third-floor flat to read the label on somebody else's battery," {a2.p he} said.}

{a4.d {a3 Voltwheel}'s founder}, {a4 Priyanka Deol}, {a4.says said {a4.p she} had been to three of the funerals and had called for tougher rules long before {a2 Mr Eccleshall} came into {a2.p his} job.} {a4.says-e1 Testing imports at the port would have cost a tenth as much, {a4.p she} said.}

{a5.d Couriers} who deliver takeaway meals {a5.does-e1 rode at walking pace through Leeds city centre on Saturday evening, collecting signatures against {e1 the move}}. A new e-bike costs from £1,100, a kit about £280.

{a6 Tessa Lindow MP}, {a6.d who chairs the all-party group on cycling}, {a6.says said there were rogue sellers on every online marketplace and {a6.p she} had no sympathy with any of them.} {a6.does-e1 {a6.p She} has tabled a motion to annul {e1 the order}, with 44 signatures so far.} {a10 Baroness Wyndlesham}, {a10.d a former fire minister}, {a10.says-e1 echoed {a6.p her} in the Lords.}

{a7 The Home Fire Victims' Trust} had been pressing for {e1 the step} since a blaze in Bootle two years ago. {a7.says "It is four years late and {a1.p they} should be ashamed," a trustee said of {a1.d the regulator}.} {a7.d The trust} {a7.does+e1 asked the court on Monday for permission to speak against {a3 Voltwheel}'s application}.

{a8 Greater Mersey Fire Service} {a8.says=e1 said that {a8.p it} had attended 21 of the fires and would hand {a8.p its} records to either party on request.}

Kits already in use remain legal. Retailers have until 30 June to return stock.

{a9 Howard Pask}, {a9.d a battery engineer at a university in Coventry}, {a9.says=e1 said faulty chargers were as common a cause as faulty cells. {a9.p He} could not tell from the published data how many incidents {e1 the measure} would prevent.}
