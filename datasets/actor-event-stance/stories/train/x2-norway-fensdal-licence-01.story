id: x2-norway-fensdal-licence-01
kind: mining licence
country: Norway
genre: newspaper report
english: British
form: article
event e1: the rare earths mining licence at Fensdal
event e2: the referendum called by Fensdal council
actor a1: Telemark Mineraler (organization)
actor a2: Aksel Tveiten (person)
actor a3: Fensdal council (organization)
actor a4: Mayor Hedda Kvamme (person)
actor a5: Living Valley (organization)
actor a6: Directorate of Mineral Management (organization)
actor a7: Oddny Bakken (person)
actor a8: Ståle Rugtvedt (person)
actor a9: Professor Ellinor Wiik (person)
stance: a1 +e1 -e2
stance: a2 +e1 =e2
stance: a3 =e1 +e2
stance: a4 =e1 +e2
stance: a5 -e1 +e2
stance: a6 =e1
stance: a7 -e1
stance: a8 +e1 -e2
stance: a9 =e1 =e2

Under the football pitch, the Coop and the houses of some 900 people in Fensdal lies what may be Europe’s largest deposit of the metals that go into electric motors. Next month they will be asked whether they want {e1 it dug up}.

{a1 Telemark Mineraler} {a1.does+e1 applied in January for {e1 a licence to mine rare earths} at a depth of 350 metres}. {a6.says=e1 The {a6 Directorate of Mineral Management}, which must decide on {e1 the application}, says {a6.p it} is still reading the 4,000 pages and has “no opinion to share, not even informally”.}

{a3.does+e2 {a3 Fensdal council} resolved on Wednesday, by 15 votes to 2, to hold {e2 an advisory referendum} on 14 September}. {a3.says=e1 The resolution states that {a3.d the council} will take no position on {e1 the mine} until the votes have been counted.}

{a4.says+e2 “If {a4.p we} are going to live on top of {e1 it}, {a4.p we} should be asked,” said {a4 Mayor Hedda Kvamme}, who proposed {e2 the ballot}.} {a4.says=e1 As for {e1 the licence}, {a4.p she} said {a4.p her} head was for {e1 it} on weekdays and {a4.p her} stomach against {e1 it} on Sundays. “{a4.p I} honestly don’t know. {a4.p I}’ll be in the queue with everyone else.”}

{a1.d The company} {a1.says-e2 regards {e2 the vote} as premature. In a letter to {a3.d the council} {a1.p it} asked for {e2 it} to be postponed until a study of vibrations is ready in 2026.} {a2.d {a1.p Its} chief executive}, {a2 Aksel Tveiten}, {a2.says=e2 was more relaxed when {a2.p he} met residents in the parish hall: {a2.p he} would not tell people when to vote or how.} {a2.says+e1 “But {a2.p I} grew up on Skolegata, and {a2.p I} would not be doing {e1 this} if {a2.p I} thought a single cup would fall off {a2.p my} mother’s shelf,” {a2.p he} told them.}

{a5.says-e1 {a5 Living Valley}, {a5.d a local action group}, says the ore contains thorium and that 30 million tonnes of waste would have to go somewhere.} {a5.does+e2 {a5.p It} collected the 300 signatures that forced {a3.d the council} to discuss {e2 the referendum}.}

{a7 Oddny Bakken}, 81, {a7.d who worked in the old niobium mine} until it shut in 1965, {a7.says-e1 will be voting no. “{a7.p We} were told it was clean that time too. {a7.p My} husband is in the churchyard,” {a7.p she} said.}

{a8 Ståle Rugtvedt}, {a8.d a haulier}, {a8.says+e1 is of the opposite mind about {e1 the project}, which {a8.p he} reckons would need eleven lorries a day.} {a8.says-e2 But {a8.p he} is scornful of {e2 the poll}: half of those entitled to vote, {a8.p he} said, are in a care home, and the other half work in Porsgrunn.}

{a9 Professor Ellinor Wiik}, {a9.d a geologist} in Trondheim, {a9.says=e1=e2 has been asked to explain {e1 the plan} at two public meetings and has accepted on condition that {a9.p she} is not asked for advice. “{a9.p I} can tell them what is in the rock,” {a9.p she} said. “What should be {e2 on the ballot paper}, and what they should put on it, is for others.”}
