id: p8-togo-unity-government-01
kind: unity government
country: Togo
genre: newspaper report
english: African
form: article
event e1: the Democratic Convergence's entry into Togo's unity government
event e2: the banned march in Lomé
event e3: the expulsion of Yawa Amegnran
actor a1: Kossi Agbodjalou (person)
actor a2: Yawa Amegnran (person)
actor a3: the Bishops' Conference (organization)
actor a4: the ruling party (organization)
actor a5: Ghana (organization)
actor a6: the party's youth wing (group)
actor a7: Col Batascome Kpatcha (person)
actor a8: Edem Fiagbe (person)
actor a9: market women (group)
actor a10: the former colonial power (organization)
stance: a1 +e1 -e2 +e3
stance: a2 -e1 +e2 -e3
stance: a3 -e1 =e3
stance: a4 +e1 -e2
stance: a5 +e1
stance: a6 -e1 +e2 -e3
stance: a7 -e2
stance: a8 =e1 =e3
stance: a9 +e2
stance: a10 +e1 =e2

Opposition chief takes deputy premier's chair

{a1.does+e1 After 22 years on the other side of the street, {a1 Kossi Agbodjalou} walked up the steps of the prime minister's office in Lomé on Monday and signed for the keys.}

{a1.d The leader of the Democratic Convergence} becomes deputy prime minister. Four colleagues receive ministries, among them water.

{a1.says+e1 "{a1.p I} have buried friends. {a1.p I} did not do {e1 this} for a car," {a1.p he} told reporters. {a1.p He} had made no promise to keep quiet, {a1.p he} said, and it was untrue, {a1.p he} added, that the villa in Kara was part of the bargain.}

{a2 Yawa Amegnran}, {a2.d the party's vice-president} and for long {a1.p his} closest friend, {a2.says-e1 sent {a1.p him} a wreath with the dates of the movement's birth and death.} {a1.does+e3 On Tuesday an extraordinary bureau, called and chaired by {a1 Mr Agbodjalou}, struck {a2.p her} off the list of members} by nine votes to five.

{a2.does-e3 {a2.p She} has taken the matter to the civil court}, which will hear it on the 30th. {a2.does+e2 In the meantime {a2.p she} was at the head of the column on Wednesday, when some 5,000 people set out from Bè lagoon for the presidency.}

{e2 The procession} had not been allowed, and {a1 Mr Agbodjalou} {a1.says-e2 had gone on the radio to ask people to stay at home}. {a7 Col Batascome Kpatcha}, {a7.d commander of the gendarmerie in the capital}, {a7.does-e2 drew up four lorries across the boulevard and had tear gas fired at about ten o'clock.} {a7.says Asked about politics, {a7.d the colonel} said that was for civilians.}

{a6 The party's youth wing} {a6.does+e2 had supplied the drums, the water and the lawyers.} {a6.does-e3 {a6.p Its} members wear {a2 Mrs Amegnran}'s cancelled card number on their shirts.} {a6.says-e1 "{a1.d The old man} went in to change them," said a student of 23. "{a6.p We} will see {a1.p him} on the balcony, waving."}

{a9 Market women}, whose stalls were to be moved this month, {a9.does+e2 shut up shop at eight and joined in with pans.} {a9.p They} said {a9.p they} had come about the stalls and about the price of maize.

{a4.says-e2 {a4 The ruling party} said that those who cannot win a vote should not block a road.} {a4.says+e1 {a4.p It} welcomed {a1 Mr Agbodjalou} as a patriot who had seen the time on the clock, and {a4.does+e1 gave up two safe seats in the assembly so that {a1.p his} ministers might have one}.}

Togo has been governed by one family since 1967. The office of president became largely ceremonial with a new constitution, and the head of the council of ministers, who holds the power, is no longer chosen by the people.

{a5 Ghana} {a5.does+e1 sent {a5.p its} foreign minister to the swearing-in} and {a5.says+e1 lent the four newcomers an adviser each, saying that the agreement was a neighbour's good fortune}. {a10 The former colonial power} {a10.says+e1 said through {a10.p its} embassy that {e1 the arrangement} was "a door that had been closed too long".} {a10.says=e2 On {e2 Wednesday's march} {a10.p it} referred callers to the Togolese authorities.}

The Roman Catholic Church, which opened its halls for the talks that led to the peace of 2006, kept a distance. {a3.does-e1 {a3 The Bishops' Conference} returned {a3.p its} invitation to the ceremony}, and {a3.says-e1 {a3.p its} letter for Sunday asks whether one may sit at a table "from which the hungry are still being sent away"}. {a3.says=e3 What a party did with its own members, the secretary-general said, was no business of the altar.}

{a8 Edem Fiagbe}, {a8.d a lecturer in public law}, {a8.says=e1 said that similar governments in Kenya and Zimbabwe had lasted five and four years. One had brought a better constitution, the other had brought the opposition down to half its vote.} {a8.says=e3 The statutes of the Convergence permit {e3 a removal} by simple majority, {a8.p he} explained, but require seven days' notice, and it was for the judges to say whether {a2 Mrs Amegnran} had been given it.}
