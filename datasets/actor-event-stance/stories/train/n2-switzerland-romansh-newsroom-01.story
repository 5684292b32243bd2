id: n2-switzerland-romansh-newsroom-01
kind: broadcasting cut
country: Switzerland
genre: web news
english: British
form: article
event e1: moving the Romansh news desk from Chur to Zurich
actor a1: the public broadcaster's board (organization)
actor a2: Reto Caflisch (person)
actor a3: Ladina Bezzola (person)
actor a4: Uniun Rumantscha Viva (organization)
actor a5: the media workers' syndicate (organization)
actor a6: Councillor of States Gion Derungs (person)
actor a7: the Association of Swiss Advertisers (organization)
actor a8: the canton of Graubünden (organization)
actor a9: Federal Councillor Petra Zumstein (person)
actor a10: Andri Tuor (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1
stance: a10 =e1

Forty-one journalists who make radio and television news in Switzerland's smallest national language {e1 are to leave Chur} by the end of next year.

{a1.does+e1 {a1 The public broadcaster's board} approved {e1 the transfer} by seven votes to two}, a spokesperson said on Tuesday. {a1.p It} also agreed to end a folk music programme and to sell a building in Basel.

{a2.d Director general} {a2 Reto Caflisch} {a2.says+e1 said {a2.p he} had grown up with the Chur bulletins and that they were among the best things {a1.d the company} produced. Precisely for that reason they had to share studios with others, {a2.p he} told staff by video link, "or {a2.p we} will be cutting minutes of airtime in 2028".}

Romansh is spoken by around 60,000 people. The licence fee will fall from 335 to 300 francs by 2029.

{a3.does-e1 {a3.d The editor-in-chief}, {a3 Ladina Bezzola}, handed in {a3.p her} notice the same afternoon.} {a3.p She} has not given interviews. {a3.says-e1 In a note to colleagues, seen by this site, {a3.p she} wrote that one does not report on a valley from a railway station 120 kilometres away.}

{a4 Uniun Rumantscha Viva} {a4.does-e1 announced a complaint to the media ombudsman}. {a5 The media workers' syndicate} {a5.says-e1 said {a5.p it} had offered shorter hours for everybody in exchange for keeping the site, and that the offer was not answered.}

{a8.does-e1 {a8.d The cantonal government} replied within a day: {a8.p it} has stopped talks on a new rental contract for the orchestra hall that {a1.d the broadcaster} uses in Davos.} {a8 The canton of Graubünden} pays 1.5 million francs a year towards the culture budget.

Few politicians from the region have spoken for {e1 the plan}. An exception is {a6 Councillor of States Gion Derungs}, {a6.p himself} a Romansh speaker. {a6.says+e1 {a6.p He} accused {a2 Caflisch} of "miserable communication" and of hiding the figures until after the referendum, but said younger listeners did not care about the address of a studio and that {a6.p he} would have voted with the seven.}

{a7 The Association of Swiss Advertisers} {a7.says+e1 said {a1.d the board} should have gone further.}

In Bern, {a9 Federal Councillor Petra Zumstein} {a9.says=e1 said the licence required programmes in four languages and did not specify where they were made. {a9.p She} would take note of the matter.}

Media researcher {a10 Andri Tuor} {a10.says=e1 said an earlier merger of two desks in Lausanne had saved a third of what was promised. Output had risen, {a10.p he} added.}
