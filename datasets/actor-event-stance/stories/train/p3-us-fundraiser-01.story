id: p3-us-fundraiser-01
kind: campaign fundraiser
country: United States
genre: newspaper report
english: American
form: article
event e1: Dunmore's closed-door fundraiser at a hedge fund manager's estate
event e2: Sandoval-Reyes's self-imposed cap on contributions
event e3: the picket at the estate gate
actor a1: Sen. Paul Dunmore (person)
actor a2: Leland Voss (person)
actor a3: Inez Sandoval-Reyes (person)
actor a4: Clean Slate Connecticut (organization)
actor a5: Tara Milbank (person)
actor a6: Gordon Schuyler (person)
actor a7: pool reporters (group)
actor a8: Chief Al Rourke (person)
actor a9: Preeti Kalra (person)
actor a10: Local 88 of the building workers (organization)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2 =e3
stance: a4 -e1 +e2 +e3
stance: a5 +e1
stance: a6 +e1 -e2
stance: a7 -e1
stance: a8 =e1 =e3
stance: a9 =e1 =e2
stance: a10 +e1 -e3

GREENWICH, Conn. — The hedges are 14 feet high, which is as close as {a7 pool reporters} got to {a1 Sen. Paul Dunmore} on Monday night. {a7.says-e1 {a7.p Their} association had sent the campaign a letter of protest at noon, saying a candidate for president should not {e1 address 60 people for money} where nobody can write down what {a1.p he} says.}

Inside, according to an invitation, were sea bass, a string trio and "a frank hour with {a1 Paul}". A place at the table cost $25,000, a photograph $10,000 more.

{a2 Leland Voss}, {a2.does+e1 whose $31 billion fund opened {a2.d its founder}'s home for {e1 the occasion}}, did not come to the gate. {a2.p He} has given to both parties and has never made a political speech.

{a5 Tara Milbank}, {a1 Dunmore}'s communications chief, {a5.says+e1 said private homes are private and that the names of donors would be filed on the 20th, as the law requires. "There is nothing in there {a1.p he} wouldn't say at a diner," {a5.p she} said.} Asked for a transcript, {a5.p she} laughed.

About 150 people {e3 stood along the road with pots and a papier-mâché bass}. {a4.does+e3 They had been bused in by {a4 Clean Slate Connecticut}}, {a4.does-e1 which has attended six of {a1.d the senator}'s dinners from the same side of the wall}. {a4.says+e2 {a4.p Its} director handed out cards praising {a3 Inez Sandoval-Reyes}, {a3.d the former mayor of Bridgeport}, who {e2 returns anything over $200}.}

{a3 Sandoval-Reyes} {a3.says+e2 likes to say that {a3.p she} has 400,000 bosses and none of them has a helicopter.} {a3.says-e1 At a rally in New Haven on Monday {a3.p she} asked the crowd what, in their experience, a man gets to eat for $25,000 that he does not have to pay back.} {a3.says=e3 {a3.p She} said {a3.p she} had heard about {e3 the pots} on the radio and had no opinion on where people choose to stand.}

{a1.d The senator} {a1.says-e2 has called {a3.p her} rule admirable in a mayor's race and "a nice way to lose a country".} {a1.says+e1 Last week {a1.p he} told an interviewer that the other side would spend a billion dollars and that somebody had to pick up the phone.}

Among the guests was {a6 Gordon Schuyler}, {a6.d a retired shipping executive}, {a6.does+e1 who wrote two checks}. {a6.says-e2 Leaving at 9:20, {a6.p he} said that if {e2 limits like that} caught on, only people who own a network would be able to run.} The fish, {a6.p he} added, was dry.

Not everyone outside was hostile. {a10 Local 88 of the building workers}, {a10.does+e1 which is backing {a1 Dunmore} and had sent 20 members in matching jackets to greet the cars}, {a10.says-e3 asked the demonstrators through a bullhorn to go home. "{a1.d That man} got {a10.p us} the bridge," a foreman said.}

{a8 Chief Al Rourke} of the Greenwich police {a8.says=e1=e3 said there had been one parking ticket and a complaint about a drum. Six officers were on overtime, for which the campaign will be billed $4,100, {a8.p he} said.}

{a9 Preeti Kalra}, {a9.d who tracks political money} for a newsletter, {a9.says=e1 said {e1 Monday's haul} was probably worth $1.6 million, about what it costs to be on the air in Ohio for nine days.} {a9.says=e2 {a3 Sandoval-Reyes} raised roughly that much in the last 16 days, {a9.p she} said, from gifts averaging $23, at a much higher cost per dollar. Both models have won nominations and lost them.}

{a1 Dunmore} left by a side road at 9:45. {a1.p His} next event, in Palo Alto, Calif., is closed to the press.
