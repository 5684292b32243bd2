id: nt-cyprus-taxi-cap-01
kind: taxi licence cap
country: Cyprus
genre: newspaper report
english: British
form: article
event e1: lifting the cap on taxi licences in Cyprus
event e2: the taxi drivers' blockade of Larnaca airport
actor a1: Transport Minister Leonidas Pavlakis (person)
actor a2: Pancyprian Taxi Federation (organization)
actor a3: Stelios Kakoullis (person)
actor a4: Hotel Managers' League (organization)
actor a5: Wayla (organization)
actor a6: Androulla Mesariti (person)
actor a7: the airport operator (organization)
actor a8: Larnaca police (organization)
actor a9: the competition commission (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 +e1
stance: a6 -e1 -e2
stance: a7 -e2
stance: a8 =e2
stance: a9 =e1

ARRIVING passengers dragged suitcases for more than a kilometre at Larnaca yesterday as some 300 taxis {e2 stood across both lanes of the airport road} from 6am until two in the afternoon.

{a2.does-e1+e2 The {a2 Pancyprian Taxi Federation} had called {a2.p its} members out} on the day that {a1.does+e1 the transport ministry under {a1 Leonidas Pavlakis} published {e1 a bill}} under which any driver who passes an examination may have a permit. The number has stood at 1,870 since 2009.

{a3.d Federation chairman} {a3 Stelios Kakoullis} {a3.says-e1 said a permit changed hands for €60,000 a few years ago and men had mortgaged houses for it. "Tomorrow it is a sheet of paper," {a3.p he} said} from the roof of {a3.p his} car. {a3.says+e2 Asked about the passengers, {a3 Kakoullis} said nobody had listened while the road was open and that {a2.d the drivers} would be back on Friday.}

{a1 Pavlakis} {a1.says+e1 said that on an August night a visitor waits 50 minutes on average, and that permit holders would be paid €15,000 each over five years.} {a1.says-e2 {a1.p He} said {a1.p he} would not meet anyone while vehicles were parked across a public road.}

The {a4 Hotel Managers' League} {a4.does+e1 had lobbied for {e1 an open market}}, {a4.says+e1 and said yesterday {e1 it} could not come soon enough for resorts in Paphos and Ayia Napa.} {a4.says-e2 {a4.p Its} director said one of {a4.p its} members had refunded 40 guests who missed a wedding, and asked the police to clear the road.}

{a5 Wayla}, an app with a call centre in Limassol, {a5.does+e1 has started enrolling drivers for the examination.}

In parliament {a6 Androulla Mesariti} of the small Agrarian Left {a6.says-e1 said {a6.p she} would vote no, as income from driving had already fallen by a third and fares would follow.} {a6.says-e2 But {a6.p she} called on {a2.d the federation} to move {a2.p its} cars before an ambulance was stuck among them.}

{a7 The airport operator} {a7.does-e2 sent a claim for €210,000 to {a2.d the federation} last night} and {a7.says-e2 is seeking an injunction for Friday.}

{a8 Larnaca police} {a8.says=e2 said 61 vehicles had been recorded and the list passed to the prosecutor's office, and that {a8.p they} had diverted coaches through Meneou.}

{a9 The competition commission} {a9.says=e1 said {a9.p it} had received the text on Monday and would give an opinion to parliament in April.}

Debate on {e1 the bill} begins after Easter.
