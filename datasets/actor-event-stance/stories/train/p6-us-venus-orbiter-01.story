id: p6-us-venus-orbiter-01
kind: space probe cancellation
country: United States
genre: newspaper report
english: American
form: article
event e1: the House panel's cancellation of the Venus orbiter
event e2: a $480 million increase for the lunar cargo lander
event e3: the offer by Europe to pay for the Venus radar
actor a1: the House science spending panel (organization)
actor a2: Chairman Rex Halloway (person)
actor a3: Ingrid Sandoval (person)
actor a4: the space agency (organization)
actor a5: planetary scientists (group)
actor a6: Corvane Space (organization)
actor a7: the European partners (group)
actor a8: Senator Maura Tighe (person)
actor a9: Gene Lattimore (person)
actor a10: students at Boulder (group)
stance: a1 +e1 +e2
stance: a2 +e1 +e2 -e3
stance: a3 -e1 +e3
stance: a4 =e1 =e3
stance: a5 -e1
stance: a6 +e2 =e1
stance: a7 +e3
stance: a8 -e1 +e2
stance: a9 =e1 =e2
stance: a10 -e1

Venus Loses Out to Moon in House Bill

A spacecraft that was to map the surface of Venus through its clouds would {e1 end up in a warehouse in Colorado} under a measure approved Tuesday.

{a1.does+e1 By voice vote, {a1 the House science spending panel} gave the mission $12 million, {e1 enough to box up the hardware and close the books}.} {a4.d The agency} has spent $611 million on it since 2019. {a1.does+e2 {e2 Most of the savings} go to a robot lander that would carry cargo to the moon.}

{a2 Chairman Rex Halloway} {a2.says+e1 praised the Venus team as "world class" and said that was what made {e1 it} hard. The price had doubled to $1.4 billion, {a2.p he} said, and launch had slipped from 2028 to 2032.} {a2.says+e2 "China will be unloading crates up there in four years. {a2.p I} would like ours to be next to theirs and not behind them," said {a2 Halloway}}, whose Alabama district builds the lander's tanks.

{a3 Ingrid Sandoval}, {a3.d the orbiter's principal investigator}, {a3.says-e1 watched from the third row with a model of the craft in {a3.p her} lap. {a3.p She} said that {a2.d the chairman}'s figures were right and that $300 million of the growth came from a year in which Congress passed no budget.} "{a3.p We} were told to wait and then billed for waiting," {a3.p she} said.

A way out had been put on the table by {a7 the European partners}. {a7.does+e3 In a letter on May 2 {a7.p they} proposed to {e3 supply the radar}, worth about $190 million, at no charge.} {a3 Sandoval} {a3.does+e3 flew to the Netherlands to help draft {e3 it}.} {a2.says-e3 {a2 Halloway} called {e3 the letter} generous but said {a2.p he} would not hang an American flagship on another parliament's budget.}

{a4 The space agency} found itself with little to say. {a4.says=e1 An associate administrator told {a1.d the panel} that {a4.d the agency} had requested money for both projects and would carry out whatever was enacted.} {a4.says=e3 {e3 The European letter} was "under technical review," {a4.p he} said, with no date for an answer.}

{a5 Planetary scientists} {a5.does-e1 were less restrained. More than 1,600 had signed a statement by Wednesday morning}, {a5.says-e1 which notes that the last American spacecraft to orbit Venus burned up in 1994.} {a10.does-e1 {a10 Students at Boulder}, where the antenna was tested, taped yellow paper disks over every clock in the physics building.}

{a6 Corvane Space}, which holds the lander contract, {a6.says+e2 said {e2 the added money} would let {a6.p it} fly a year sooner and should have come in last year's bill.} {a6.says=e1 {a6.p It} declined to discuss other missions. {a6.d The company} buys its star trackers from the same Colorado plant as the Venus team.}

In the Senate the picture is muddier. {a8 Senator Maura Tighe}, {a8.d who chairs the companion panel}, {a8.does+e2 wrote the lander into law as a freshman} and {a8.says+e2 said {a8.p she} would "find every nickel" of {e2 the House figure}.} {a8.says-e1 But {a8.p she} said that {a8.p her} draft, due in two weeks, would restore Venus in full. {a8.p She} would not say where the nickels would come from.}

{a9 Gene Lattimore}, {a9.d who tracks space budgets} for a consulting firm, {a9.says=e1 said House panels had zeroed out eight science missions in 20 years and five were flying.} {a9.says=e2 The lander, {a9.p he} said, has passed two of four design reviews, about average for its age.}

The full committee takes up the bill June 11. The request for all of planetary science was $2.7 billion, 4 percent less than the year before.
