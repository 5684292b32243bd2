id: p4-ireland-festival-sponsor-01
kind: festival sponsorship
country: Ireland
genre: newspaper report
english: British
form: article
event e1: Lakeshore festival's sponsorship deal with Tarrant Gas
event e2: the bands' withdrawal from the Lakeshore festival
actor a1: Fergal Mac Conmara (person)
actor a2: Tarrant Gas (organization)
actor a3: The Wet Hens (organization)
actor a4: Aoife Brannigan (person)
actor a5: Clear Air Westmeath (organization)
actor a6: local hoteliers (group)
actor a7: Councillor Noel Tuohy (person)
actor a8: Orlaith Ní Dhuinn (person)
actor a9: Dan Szymanski (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e2
stance: a7 +e1
stance: a8 -e1 -e2
stance: a9 =e1 =e2

Seven of the 40 acts billed for next month's Lakeshore festival have {e2 pulled out} because of its main stage, which is to bear {e1 the name of a gas company}.

{a3 The Wet Hens}, the Galway group who headline on the Saturday, {a3.does-e1+e2 were the first to go}. {a3.says-e1 In a post to {a3.p their} 300,000 followers {a3.p they} wrote that {a3.p they} had "nothing but love" for the organisers, who gave {a3.p them} {a3.p their} first paid slot, and that {a3.p they} would not sing under a flame.}

{a2 Tarrant Gas} supplies about 220,000 homes in the midlands and has applied to build an import terminal on the Shannon. {a2.does+e1 It is paying €1.2m over three years, the largest sum the event has ever received.} {a2.says+e1 {a2.d The company} said this week that {a2.p it} was looking forward to "a great weekend" and that the first instalment had been transferred in January.}

Festival director {a1 Fergal Mac Conmara} {a1.says+e1 said ticket income had covered only 61% of costs last summer. {a1.p He} refused to apologise for {e1 the agreement}, which had kept a day ticket at €79 and paid for the free buses.} {a1.does-e2 {a1.p He} has written to each of the seven acts offering to move them to the second stage, and has held {a1.p his} line-up poster back from the printers.}

None had accepted by Thursday night.

The campaign started with {a5 Clear Air Westmeath}, which has been fighting the terminal since 2022. {a5.does-e1+e2 Its volunteers telephoned every act on the bill in February with a two-page note about the sponsor} and keep a running total on a bedsheet outside the box office.

{a6 Local hoteliers} {a6.says-e2 said 130 rooms had been cancelled since the Hens' announcement. {a6.p They} take a third of {a6.p their} yearly income on the festival weekend.} {a6.p Their} chairman said it was none of {a6.p their} affair whose name was on a tent.

{a4 Aoife Brannigan}, {a4.d who plays the Sunday} with {a4.p her} trio, {a4.says+e1 said {a4.p she} had looked at the accounts and would sooner have gas money than no festival. "It's a grubby old world and {a4.p I'm} on the bill," {a4.p she} said.} {a4.says-e2 {a4.p She} rang two of the groups to try to change their minds.}

One of the event's founders took a different line from everybody else. {a8 Orlaith Ní Dhuinn}, {a8.d who left the board} in 2019, {a8.says-e1 said nobody would have signed such a contract in {a8.p her} day.} {a8.says-e2 But musicians who walked away five weeks before a show were hurting stagehands and chip vans rather than a boardroom, {a8.p she} said, and {a8.p she} wished they had fought it out from the microphone.}

There was praise for {a1.d the director} from {a7 Councillor Noel Tuohy}, who chairs the county's arts committee. {a7.says+e1 {a7.p He} said {a1 Mac Conmara} had "gone out and found what the state would not give {a1.p him}" and should be thanked for it.} The county's own grant was cut to €40,000 in the spring.

{a9 Dan Szymanski}, {a9.d who writes about the live business} for a trade paper, {a9.says=e1=e2 said energy firms had moved in as drinks and telephone brands cut back. Of nine similar disputes {a9.p he} had followed in Britain and Ireland, four ended with the sponsor leaving and five with the row being forgotten by August.}

Lakeshore has a capacity of 18,000 and had sold 11,400 tickets.
