id: q4-georgia-parliament-kutaisi-01
kind: parliament relocation
country: Georgia
genre: newspaper report
english: British
form: article
event e1: moving the Georgian parliament back to Kutaisi
event e2: turning the Tbilisi parliament building into a hotel
event e3: the call for a referendum on the move
actor a1: Tornike Gelbakhiani (person)
actor a2: Salome Chikvaidze (person)
actor a3: the United Opposition (organization)
actor a4: Kutaisi's city council (organization)
actor a5: Vano Kereselia (person)
actor a6: parliamentary staff (group)
actor a7: the architects' union (organization)
actor a8: the Mtkvari Group (organization)
actor a9: some MPs of the ruling party (group)
actor a10: the Venice-based legal advisers (group)
stance: a1 +e1 +e2 -e3
stance: a2 -e1 +e3
stance: a3 -e1 -e2 +e3
stance: a4 +e1
stance: a5 +e1 -e2 =e3
stance: a6 -e1
stance: a7 =e1 -e2
stance: a8 +e2
stance: a9 +e1 -e2
stance: a10 =e1 =e3

Georgia's government is to {e1 send its MPs 230 kilometres west}, to a glass dome they left seven years ago.

{a1.does+e1 {a1.d The prime minister}, {a1 Tornike Gelbakhiani}, signed the bill on Friday} and {a1.says+e1 said the first sitting in {e1 Kutaisi} would be held in February.} The dome was built in 2012 at a cost of about $80m, used until 2019 and has since housed a call centre and, for one winter, a circus school.

{a2 Salome Chikvaidze}, {a2.d the president}, whose powers are largely ceremonial, {a2.does-e1 has not set a date for receiving {e1 the bill}, and {a2.p her} office let it be known that {a2.p her} diary was full.} {a2.does+e3 {a2.p She} received instead a delegation with a petition for {e3 a popular vote} and posed for pictures with the boxes.}

The petition has 186,000 signatures, according to {a3 the United Opposition}, {a3.does+e3 which collected them.} {a3.says-e1 {a3.p Its} speakers say {a1 Mr Gelbakhiani} wants a chamber that no crowd can reach on foot from the university.} {a3.does-e2 {a3.p They} have also written to every hotel chain in the city that a contract for {e2 the old premises} would be cancelled after the next election.}

{a1.says-e3 {a1.p He} answered that there had been an election, that {e1 the plan} stood on page four of the manifesto, and that {a1.p he} saw no need to {e3 ask the same people twice}.} As for crowds, {a1.p he} said, there was a good train.

Nor has anything been decided without competition, {a1.says+e2 {a1.p he} insisted, about {e2 the future of the columned building on Rustaveli Avenue}. Three bids were opened in public, and the best of them came to $64m.} {a8.does+e2 {a8 The Mtkvari Group}, a casino and property company, was the bidder; {a8.p it} has hired a London firm to draw 210 rooms.}

{a9.says-e2 That part has caused unease among {a9 some MPs of the ruling party}, who told a party meeting that people had been shot on those steps in 1989 and it was no place for {e2 a lobby bar}.} {a9.does+e1 All of {a9.p them} voted for {e1 the transfer}.}

{a7 The architects' union} {a7.does-e2 has asked the culture ministry to list the interior, which would rule out {e2 any conversion}.} {a7.says=e1 {a7.p It} said {a7.p it} was a matter of indifference to {a7.p it} {e1 where deputies sat}.}

In Kutaisi, the third city, where unemployment is above 20 per cent, {a4 Kutaisi's city council} {a4.does+e1 voted unanimously to resurface two avenues and to give members of parliament free use of the pool.} {a5 Vano Kereselia}, {a5.d who sells khachapuri opposite the dome}, {a5.says+e1 said {a5.p he} had taken down {a5.p his} second counter in 2019 and had kept the planks. "{e1 They} should have stayed. What did {a5.p we} do to them?"} {a5.says-e2 Of {e2 the hotel} in the capital {a5.p he} said it was a shame, {a5.p his} brother having stood there that April.} {a5.says=e3 {a5.p He} had been asked to sign {e3 the petition} and had told the girl to come back another day.}

{a6 Parliamentary staff}, of whom there are about 900, {a6.says-e1 have sent the speaker a list of 41 questions. "The last time {a6.p we} lived in a sanatorium and our children did not know us," wrote one, a stenographer. {a6.p They} ask to {e1 remain}.}

A lawyer for {a10 the Venice-based legal advisers} of the Council of Europe, in Tbilisi on other business, {a10.says=e1=e3 said there was no standard on {e1 the seat of a legislature}. Bolivia, the Netherlands and South Africa all had arrangements of their own, and none had been put to {e3 the voters}.}

If the bill is not signed or returned within 14 days, the speaker can promulgate it himself.
