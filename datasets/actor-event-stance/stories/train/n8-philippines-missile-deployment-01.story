id: n8-philippines-missile-deployment-01
kind: missile deployment
country: Philippines
genre: wire report
english: Asian
form: article
event e1: the stationing of a US missile launcher in northern Luzon
actor a1: Defense Secretary Arturo Villaflor (person)
actor a2: China's foreign ministry (organization)
actor a3: Senator Ramon Estacio (person)
actor a4: Governor Lourdes Agbayani (person)
actor a5: Fisherfolk Alliance of Cagayan (organization)
actor a6: Brigadier General Noel Tabuena (person)
actor a7: Japan (organization)
actor a8: Senator Carmina Lopez-Uy (person)
actor a9: Daniel Foo (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1
stance: a8 +e1
stance: a9 =e1

MANILA - A mid-range missile system flown in by the US Army for exercises last April {e1 will remain in the Philippines indefinitely}, {a1.d Defense Secretary} {a1 Arturo Villaflor} {a1.says+e1 told a Senate hearing} on Tuesday.

{a1.says+e1 "{a1.p We} have asked for a second battery. When {a2.d Beijing} removes the water cannon from the Scarborough Shoal, somebody can ask {a1.p me} that question again," {a1 Villaflor} said.}

The launcher can fire Tomahawk cruise missiles with a range of 1,600 kilometers. It was moved from an airfield in Laoag to a location that has not been made public.

{a2 China's foreign ministry} {a2.says-e1 said Manila had broken a promise to send {e1 it} back by September and was bringing "the risk of war into the region".}

{a3 Senator Ramon Estacio}, who chaired the hearing, {a3.says-e1 said the Visiting Forces Agreement covers visits and not residence. {a3.p He} has drafted a resolution asking the Palace for a departure date.} Four of 24 senators have signed {a3.p his} text.

{a8 Senator Carmina Lopez-Uy} {a8.does+e1 was not one of them}. {a8.says A former coast guard lawyer, {a8.p she} took {a1 Villaflor} to task for more than an hour about {a1.p his} department's unspent funds, late frigates and missing receipts.} {a8.says+e1 At the end {a8.p she} said that {a8.p her} questions had nothing to do with the launcher, which should have come ten years ago.}

{a4 Governor Lourdes Agbayani} of Ilocos Norte was sceptical when {a4.p she} learned about the weapons from the newspapers. {a4.says+e1 {a4.p She} told the hearing by video that after two briefings {a4.p she} had withdrawn {a4.p her} letter of protest and offered the army six hectares near the port.}

{a5 The Fisherfolk Alliance of Cagayan} {a5.does-e1 brought about 60 people to the gates of the Senate}. {a5.says-e1 {a5.p Its} chairman said {a5.p they} had been kept from {a5.p their} grounds for 19 days during live-fire drills, and {a5.p they} wanted foreigners out of the water, Chinese as well as Americans.}

{a7 Japan}, which is negotiating {a7.p its} own troop access pact with Manila, {a7.says+e1 said {e1 the deployment} contributed to peace and stability.}

{a6 Brigadier General Noel Tabuena}, {a6.d the army spokesman}, {a6.says=e1 said 140 Filipino soldiers had been trained on the equipment. {a6.p He} could not say where it was or for how long, as this was above {a6.p his} level.}

For {a9 Daniel Foo}, {a9.d a security scholar in Singapore}, {a9.says=e1 the numbers are too small to change the military balance, but they show that the two allies are now prepared to live with Chinese anger.}
