id: o2-norway-ferry-contract-01
kind: ship contract
country: Norway
genre: local paper
english: British
form: article
event e1: the award of the ferry contract to a Turkish yard
actor a1: Fjordruta (organization)
actor a2: Kari Sollund (person)
actor a3: Havneset Verft (organization)
actor a4: Egil Rognes (person)
actor a5: the metalworkers' branch (organization)
actor a6: Kavaklar Tersane (organization)
actor a7: County councillor Liv Aasheim (person)
actor a8: County councillor Per Otterlei (person)
actor a9: the complaints board for public procurement (organization)
actor a10: commuters on the island (group)
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

{e1 Three battery ferries for the Sandvik crossing will be built at Yalova} and not at Havneset. {a1 Fjordruta}, {a1.d the county-owned operator}, {a1.does+e1 {e1 signed with {a6 Kavaklar Tersane}} on Monday} for 1.06 billion kroner.

{a3 Havneset Verft}, the only other bidder, had asked for 1.31 billion. {a4.d {a3.p Its} manager}, {a4 Egil Rognes}, {a4.says-e1 said 70 million of the gap was a customs item that had been left out of the rival bid.} {a3.does-e1 {a3.d The yard} has brought the case before {a9 the complaints board for public procurement}.}

{a4.says-e1 "{a4.p We} built the present boats in 1998 and they still run," {a4 Rognes} said. "{a3.p We} have work until February. After that there are 140 people with nothing to weld."}

{a2 Kari Sollund}, {a2.d who runs {a1.d the ferry company}}, {a2.says+e1 said the law left no room for the home address of a bidder. The Turkish design used 12 per cent less power, {a2.p she} said, and had scored higher on three of four points.} {a2.says+e1 {a2.p She} turned down a request by {a4 Rognes} to hold back the first instalment.}

{a5 The metalworkers' branch} {a5.does-e1 handed out leaflets at the county hall}. {a5.says-e1 {a5.p It} says a quarter of a billion is returned in income tax and sick pay that is not claimed.}

{a8.does-e1 {a8 County councillor Per Otterlei} has tabled a question} and {a8.says-e1 wants the board of {a1 Fjordruta} summoned}. {a7 County councillor Liv Aasheim}, {a7.d who chairs the transport committee}, {a7.says+e1 said {a8.p he} had voted for the same tender rules in 2023, and that 250 million saved would keep the night departures going for 11 years}.

In Yalova {a6.d the winner} {a6.says+e1 said steel would be cut in January and that the first hull would be delivered in 14 months}.

On the quay in Sandvik there was mainly interest in the timetable. {a10.says=e1 Several {a10 commuters on the island} said {a10.p they} did not mind where the boats came from. "As long as there is coffee," one said.}

{a9.says=e1 {a9.d The board} said {a9.p it} normally needs eight weeks for a case. {a9.p It} cannot cancel what has been signed.}
