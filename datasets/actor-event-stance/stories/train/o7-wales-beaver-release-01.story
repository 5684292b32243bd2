id: o7-wales-beaver-release-01
kind: beaver release
country: United Kingdom
genre: local paper
english: British
form: article
event e1: the release of beavers on the river Crewyn
actor a1: the Crewyn Rivers Trust (organization)
actor a2: Dr Lowri Penhallt (person)
actor a3: Emyr Gwilt (person)
actor a4: the Upper Crewyn Angling Association (organization)
actor a5: the licensing authority (organization)
actor a6: Bethan Rosser (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1

A farmer whose land borders the upper Crewyn has written to all 84 landowners in the valley asking them to object before the consultation closes on 12 April.

{a3 Emyr Gwilt}, {a3.d who keeps 600 ewes} on low meadows near Pont Ithel, {a3.says-e1 says in the letter that 30 acres of {a3.p his} best grass flooded for three weeks last winter "without any help from rodents".}

{a1 The Crewyn Rivers Trust} {a1.does+e1 applied in January to {e1 bring in up to eight of the animals from Scotland}}. They would live without fences along nine miles of river.

{a2.d Project officer} {a2 Dr Lowri Penhallt} {a2.says+e1 said a five-year study on two enclosed sites had shown lower flood peaks downstream. "{a2.p We} will have a person on call seven days a week. If a dam is in the wrong place {a2.p we} will take it out," {a2.p she} said.}

{a3 Mr Gwilt} {a3.says-e1 asked who would pay for that person after {a1.d the trust}’s grant ends in 2029. The application did not say, {a3.p he} claimed.}

{a4 The Upper Crewyn Angling Association} {a4.does-e1 voted 51-6 at {a4.p its} annual meeting to lodge an objection}. {a4.d Members} {a4.says-e1 were concerned that dams would stop sea trout, whose numbers have halved since 2010, from reaching the spawning beds.}

{a1.d The trust} {a1.says+e1 said trout and beavers had shared Welsh rivers for thousands of years.} {a1.does+e1 {a1.p It} has moved one of the two planned sites half a mile upstream after a meeting with farmers in February}.

{a6 Bethan Rosser}, {a6.d who runs a campsite at Llanfaredd}, {a6.does+e1 has offered the lower field for a viewing hide}. {a6.says+e1 {a6.p She} said visitors asked about {e1 it} every week.}

{a5.d The licensing authority} {a5.says=e1 said {a5.p it} had received 312 responses so far and would consider all the evidence. {a5.p It} expected to decide in the autumn.}

{a3 Mr Gwilt} {a3.does-e1 has booked the village hall for a meeting on Thursday}.
