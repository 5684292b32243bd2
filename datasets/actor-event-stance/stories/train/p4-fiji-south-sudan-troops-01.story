id: p4-fiji-south-sudan-troops-01
kind: peacekeeping deployment
country: Fiji
genre: newspaper report
english: British
form: article
event e1: Fiji's troop deployment to South Sudan
event e2: the motion to refer the mission to a committee
actor a1: Semi Vakalala (person)
actor a2: Litia Korovula (person)
actor a3: Sailosi Batiratu (person)
actor a4: the United Nations (organization)
actor a5: wives and mothers of reservists (group)
actor a6: Colonel Jone Ravouvou (person)
actor a7: the Peacekeepers' Veterans League (organization)
actor a8: Hamish Dunmore (person)
actor a9: the Upper Nile Defence Council (organization)
actor a10: the People's Accord (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 +e1
stance: a5 -e1 +e2
stance: a6 =e1 =e2
stance: a7 +e1 -e2
stance: a8 =e1
stance: a9 -e1
stance: a10 +e1 -e2

Fiji MPs clear way for South Sudan force

The Fijian government has survived an attempt to hold up {e1 the dispatch of 240 soldiers to South Sudan}, winning a vote in parliament by 27 to 25.

The first of two companies is due to fly from Nadi on 9 May. They will replace a Mongolian unit guarding a displaced persons' camp of 34,000 people outside Malakal.

Opposition leader {a2 Litia Korovula}, {a2.does-e1+e2 who tabled {e2 the motion}}, told the house that {a2.p she} had two nephews in the battalion and was proud of both. {a2.says-e1 "{a2.p I} will be at the airport to wave. {a2.p I} have still told {a1.d the minister} that we should not be going on a contract signed in New York before anybody in Suva had read the risk report," {a2.p she} said.}

Under {e2 {a2.p her} proposal} nobody could have left before the foreign affairs and defence committee had taken evidence, a process which usually lasts three months.

Defence Minister {a1 Semi Vakalala} {a1.says-e2 said the house knew very well what three months meant when the dry season had eight weeks left. "There is a polite way of saying no, and the honourable leader has found it," {a1.p he} said.} {a1.says+e1 {a1.p He} denied that armoured vehicles would arrive later than the men. Twelve were already on a ship, {a1.p he} said, and the remaining six had been promised for June.}

{a10 The People's Accord}, the junior coalition partner, grumbled that the debate was not televised. {a10.does+e1-e2 {a10.p Its} three members then voted with {a1.d the minister}, and one of them has joined the battalion as chaplain.}

{a4 The United Nations} {a4.does+e1 asked Fiji for a battalion in November and has sent two planning teams since}. {a4.p It} pays contributing countries about 1,400 US dollars a month for each soldier.

In the gallery sat some 60 {a5 wives and mothers of reservists}, {a5.does+e2 who applauded when {e2 the motion} was read out and were told by the Speaker to stop}. {a5.says-e1 One of {a5.p them}, Mere Tuivaga, said {a5.p they} had been given a telephone number in Uganda. "Our boys did Lebanon, they did Sinai. Nobody in this building can tell us what {e1 this one} is for," she said.}

{a3 Sailosi Batiratu}, {a3.d a government backbencher} whose constituency includes the main barracks, {a3.does=e2 abstained}. {a3.says=e1 Asked outside whether the battalion ought to go, {a3.p he} said {a3.p he} could argue it either way and had heard both from {a3.p his} own brothers.}

{a7 The Peacekeepers' Veterans League}, which has been in dispute with the ministry over unpaid allowances from an earlier mission, {a7.does-e2 had written to all members of parliament asking them to vote the delay down}. {a7.says+e1 {a7.p Its} president, Apisai Cawanikawai, said the ministry was "hopeless with forms and late with money", but that a country of Fiji's size had few better things to send abroad.}

The reception in South Sudan may be mixed. {a9 The Upper Nile Defence Council}, a rebel coalition which controls the west bank of the river, {a9.says-e1 said last week that any additional foreign battalion would be considered a party to the conflict.}

{a8 Hamish Dunmore}, {a8.d who follows Pacific defence policy} at a research institute in Wellington, {a8.says=e1 said casualties in the Malakal sector had been low for two years but that the figures depended on a truce nobody had renewed. Fiji would earn about 4m dollars a year from the mission and spend nearly as much, {a8.p he} estimated.}

{a6 Colonel Jone Ravouvou}, {a6.d who commands the battalion}, {a6.says=e1=e2 said vaccination would begin on Monday and leave would be cancelled from the 28th. What went on in parliament was not for a soldier to comment on, {a6.p he} added.}

