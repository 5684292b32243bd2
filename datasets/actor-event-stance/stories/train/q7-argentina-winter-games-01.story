id: q7-argentina-winter-games-01
kind: Olympic bid
country: Argentina
genre: newspaper report
english: British
form: article
event e1: Bariloche's bid for the Winter Olympics
event e2: the proposed local referendum on the Games
actor a1: Rubén Aldecoa (person)
actor a2: Cerro Libre (organization)
actor a3: Inés Fuhrmann (person)
actor a4: Milagros Etcheverry (person)
actor a5: the hotel chamber (organization)
actor a6: the national Olympic committee (organization)
actor a7: the federal government (organization)
actor a8: three Mapuche communities (group)
actor a9: Facundo Ostrowski (person)
actor a10: Lucía Bermann (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1 +e2
stance: a5 +e1 -e2
stance: a6 +e1 =e2
stance: a7 =e1
stance: a8 -e1
stance: a9 +e1
stance: a10 =e1 =e2

Patagonian governor to take Games file to Lausanne

{a1.does+e1 {a1.d The governor of Río Negro} is to travel to Switzerland next week to lodge {e1 the papers that would make a lakeside resort in Patagonia the first South American host of a winter Games}}, despite a growing campaign to put {e2 the question to its residents}.

{a1 Rubén Aldecoa} {a1.says-e2 said there was "neither the law nor the time" for {e2 a ballot}.} {a1.says+e1 {a1.p He} denied reports that {a1.p he} meant to let {e1 the candidacy} lapse once the federal elections were over. "{a1.p I} read that {a1.p I} am looking for the exit," {a1.p he} told reporters in Viedma. "{a1.p I} am looking for a pen."}

The deadline for letters of intent to stage the 2038 event is 30 September. The file puts the cost of venues at $2.1bn, of which a third would be met by the organisers' own income. Skating and ice hockey would be held 1,300km away in Buenos Aires.

Opponents say the sum leaves out a second runway, the road over the pass and the policing. {a2 Cerro Libre}, an alliance of climbing clubs and neighbourhood groups, {a2.does+e2 handed 14,200 signatures to the town council on Monday asking for {e2 a vote} in March}. {a2.says-e1 {a2.p Its} leaflets, which show the ski jump drawn to scale beside the cathedral, say "Not here".}

"If the figures are as good as {a1.d the governor} says, {a3.says+e2 then nobody has anything to fear from {e2 a show of hands}}," said {a3 Inés Fuhrmann}, {a3.d a mountain guide who speaks for {a2.d the alliance}}. {a3.says-e1 {a3.p She} said {a1 Aldecoa} had been a good friend to the rescue service and that {a3.p she} would be sorry to see {a1.p him} spend {a1.p his} second term on a bobsleigh run.}

The town's mayor, {a4 Milagros Etcheverry}, who belongs to {a1.d the governor}'s party, {a4.says=e1 has not said which way {a4.p she} leans. {a4.p She} had read both the file and the leaflets, {a4.p she} told local radio, and had questions about each.} {a4.does+e2 On Tuesday, however, {a4.p she} instructed the municipal election board to cost {e2 the consultation}} and {a4.does+e2 turned down a request from {a5 the hotel chamber} to shelve the signatures.}

{a5.d The chamber}, which has 310 members, {a5.does+e1 paid for the technical study}. {a5.says-e2 {a5.p It} believes that a town which lives off visitors cannot decide by a quarrel in public whether it wants them, and that {e2 the exercise} would be over after the deadline in any case.}

{a6 The national Olympic committee} {a6.does+e1 has lent four of {a6.p its} staff to the office on the lake front}. {a6.says=e2 A spokesman said {e2 a poll} was a matter for the municipality, on which {a6.p it} had nothing to say.}

{a7 The federal government} has yet to provide the financial guarantee that Lausanne requires by January. {a7.says=e1 The economy ministry said the request was being studied "like any other".}

{a8.does-e1 {a8 Three Mapuche communities} applied in August for an injunction to halt {e1 the project}}, whose biathlon course crosses summer grazing. A hearing is set for 4 October.

{a9 Facundo Ostrowski}, {a9.d who skied for Argentina} at two winter Games, {a9.says+e1 complained that the country was doing in a hurry what it could have done at leisure in 2010, when the slopes had more snow. "But {a9.p I} will carry {a1.p his} suitcase to the airport if {a1.p he} asks {a9.p me}," {a9.p he} said.}

Eleven of the last 16 European and American towns which put the Games to their voters lost, according to {a10 Lucía Bermann}, {a10.d an economist} in Córdoba who has studied the contests. {a10.says=e1=e2 {a10.p She} said those that went ahead without asking had ended, on average, with neither better nor worse accounts.}
