id: p2-wales-museum-charge-01
kind: museum admission charge
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the £8 entry charge at the Bute Dock Museum
event e2: the Welsh government's cut to the Bute Dock Museum's grant
event e3: a motion to restore free entry by Easter
actor a1: Gwenllian Prothero (person)
actor a2: the Welsh government (organization)
actor a3: Friends of Bute Dock (organization)
actor a4: Ieuan Cadwaladr (person)
actor a5: the museum's trustees (group)
actor a6: the attendants' union (organization)
actor a7: Sir Gethin Maddocks (person)
actor a8: tourist board (organization)
actor a9: Nasreen Akhtar (person)
actor a10: primary schools (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2 +e3
stance: a4 -e1 -e2 +e3
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 +e1 =e2
stance: a8 -e1
stance: a9 =e1 =e2
stance: a10 =e1

Free doors shut in Cardiff

A retired tugboat captain was the last person to walk into the Bute Dock Museum without a ticket on Sunday. On Tuesday, when it reopened after a day for fitting turnstiles, a family of four from Barry paid £24.

The museum, with its coal drops and the cabin of a Cape Horner, had been free since 2001 and received 412,000 visitors last year. Similar bodies in Wales still let people in for nothing.

{a5 The museum's trustees} {a5.does+e1 voted for {e1 the change} by seven to two in January}, six weeks after {a2 the Welsh government} {a2.does+e2 set {a5.p their} subsidy for the coming year at £2.9m, down from £3.8m}. {a5.does-e2 {a5.p They} asked twice for the decision to be looked at again.}

{a1 Gwenllian Prothero}, {a1.d the director}, {a1.says+e1 said {a1.p she} took no pleasure in {e1 it}. But the roof over the boiler hall had been shut since a beam fell in November, and those who called {e1 it} a betrayal had not offered {a1.p her} a beam. Under-16s and people on benefits would still come in free, {a1.p she} pointed out, and the press was wrong to write of £10.} {a1.says-e2 "A quarter of the budget went in {e2 one e-mail}. {a1.p I} should have liked a telephone call," {a1.p she} said.}

In the Senedd {a4 Ieuan Cadwaladr}, {a4.d opposition spokesman on culture}, {a4.says-e1 congratulated {a1 Ms Prothero} on an honest speech and on two fine exhibitions. {a4.does+e3 {a4.p He} would nonetheless table {e3 a motion to restore free entry by Easter}.}} {a4.says-e2 {a4.p He} blamed "an accountant in a Cathays office" for the figures.}

{a2.d Ministers} find {a2.p themselves} on both sides of the desk. {a2.says+e2 {a2.p They} say every cultural body has had to share in a settlement from London that leaves {a2.p them} £300m short, and have rejected calls to make an exception for docks.} {a2.says-e1 Yet {a2.p their} culture minister told the chamber that {e1 a till at the door} was "not the answer {a2.p we} had in mind", and {a2.does-e1 has written to {a5.d the board} asking for a pause}.}

{a5.d The board} {a5.says+e1 thanked him for the letter and pinned up the price list.}

Outside, {a3 Friends of Bute Dock} {a3.does-e1 sang sea shanties and handed out home-made tickets marked 0p}. {a3.says-e2 {a3.p Their} banner had two sides. The other read "Put the million back".} {a3.does+e3 All 1,600 members have been sent a card to post to their Senedd member before {e3 {a4 Mr Cadwaladr}'s vote}.}

{a6 The attendants' union}, which refused until December even to discuss {e1 it}, {a6.does+e1 signed an agreement on Friday under which 22 of {a6.p its} members will be paid an extra £1.10 an hour to sell tickets}. {a6.says+e1 The work was there and the alternative was 30 fewer people, an organiser said, adding that training had been a shambles.}

{a7 Sir Gethin Maddocks}, whose family shipped most of the coal, {a7.does+e1 has paid for the turnstiles}. {a7.says=e2 Asked about {e2 the grant}, the 84-year-old said {a7.p he} did not follow what went on up the road and never had.}

{a8.d The body that markets Wales abroad} is less easy. {a8.says-e1 The {a8 tourist board} said cruise passengers counted on one thing in the city that cost nothing, and that {a8.p it} had told {a1 Ms Prothero} so before Christmas.}

{a10 Primary schools}, which bring 38,000 children a year, will go on paying nothing. {a10.says=e1 Most heads reached on Tuesday had not heard that anything was different.}

{a9 Nasreen Akhtar}, {a9.d who compares museum finances at a research centre in Leicester}, {a9.says=e1 said numbers usually drop by between 30 and 45% in the first year and come back in part. Income per head rises. Which of those one minds more was "not arithmetic", {a9.p she} said.} {a9.says=e2 {e2 The Cardiff reduction} was larger than most in {a9.p her} tables and smaller than two in England.}

A family ticket, valid for 12 months, is £40.
