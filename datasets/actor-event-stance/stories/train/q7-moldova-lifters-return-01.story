id: q7-moldova-lifters-return-01
kind: doping reinstatement
country: Moldova
genre: sports report
english: British
form: article
event e1: the readmission of Moldova's weightlifters after their doping ban
event e2: the Nordic federations' boycott of the championships in Tirana
actor a1: Teodoro Quintanar (person)
actor a2: the international board (organization)
actor a3: Vasile Cojuhari (person)
actor a4: the Nordic federations (group)
actor a5: Astrid Hovland (person)
actor a6: Mikkel Damgaard (person)
actor a7: the athletes' commission (organization)
actor a8: Ireland's federation (organization)
actor a9: the organisers in Tirana (group)
actor a10: Dr Ruth Amsler (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 -e1 -e2
stance: a7 =e1
stance: a8 =e1 -e2
stance: a9 =e1 -e2
stance: a10 =e1

Four federations from northern Europe {e2 will send no lifters to Albania in April} after {a2.d weightlifting's ruling body} cleared a team with 19 positive tests in seven years to compete again.

{a2 The international board} {a2.does+e1 voted nine to three in Doha on Sunday to end Moldova's suspension 14 months early}. {e1 The decision} takes effect on 1 March, in time for the European event.

{a4 The Nordic federations}, which represent Norway, Sweden, Denmark and Finland, {a4.does+e2 cancelled {a4.p their} flights on Monday}. {a4.says-e1 In a joint letter {a4.p they} said the conditions attached to {e1 the decision} could be met by anyone with a fax machine.}

"{a5.p I} have known {a3 Vasile} for 20 years and {a5.p I} believe {a3.p he} wants a clean sport," said {a5 Astrid Hovland}, {a5.d the Norwegian president}. {a5.says-e1 "What {a5.p I} do not believe is that 11 months is long enough to get one."} {a5.says+e2 {a5.p She} accepted that young lifters would miss a year's competition and said {a4.d the four} would pay for a training camp instead.}

Moldova was suspended in 2023 when six of a squad of eight failed tests before the world championships. Two coaches were banned for life and a former doctor is awaiting trial in Chisinau. The country then signed over its testing to a laboratory in Cologne, closed two training halls and paid a fine of $400,000.

{a3 Vasile Cojuhari}, {a3.d who took over the Moldovan federation} that autumn, {a3.says+e1 said {a3.p he} would have liked fewer conditions and more time to prepare: lifters must give three samples within 60 days and leave blood at their own cost. {a3.p He} corrected a figure in the letter, saying 412 tests had been carried out rather than 140.} {a3.does+e1 {a3.p He} has entered five men and four women.}

{a1 Teodoro Quintanar}, {a1.d the board's Mexican chairman}, {a1.says+e1 rejected the charge that {e1 the step} was taken to win votes before {a1.p his} re-election in June. "Without a way back, nobody opens the cupboard," {a1.p he} said. "The next federation that is caught will burn its papers."} {a1.says-e2 Those who stay away in April were punishing a town in the Balkans for a quarrel in Doha, {a1.p he} added.}

There is no agreement among those who say they have been cheated. {a6 Mikkel Damgaard}, {a6.d the Danish lifter} who was given a bronze medal four years late when the Moldovan above {a6.p him} was disqualified, {a6.says-e1 said it made {a6.p him} "feel sick" to picture the same tracksuits in the warm-up room}. {a6.says-e2 But {a6.p he} has asked {a6.p his} federation to book the flights again. "{a6.p I} was robbed of one podium by them. {a6.p I} don't need to be robbed of another by {a4.p us}," {a6.p he} said.}

{a8 Ireland's federation}, which has a seat on {a2.d the board}, {a8.does=e1 abstained on Sunday}. {a8.does-e2 {a8.p It} had been invited to add {a8.p its} name to the letter, declined, and confirmed {a8.p its} team of seven the same evening.}

{a7 The athletes' commission} {a7.says=e1 said {a7.p its} 12 members were evenly split and that {a7.p it} would make no recommendation}. {a9 The organisers in Tirana}, who stand to lose 31 entries and 90 hotel rooms, {a9.says=e1 said it was not for {a9.p them} to decide who was clean.} {a9.does-e2 {a9.p They} have written to the four capitals offering to hold places open until 20 March.}

{a10 Dr Ruth Amsler}, {a10.d who runs a testing laboratory} in Lausanne, {a10.says=e1 explained that a steroid can now be traced for about five months after use, so that a clean sample in March would say something about the winter and nothing about last summer.}
