id: q8-us-weather-data-fees-01
kind: fees for public data
country: United States
genre: business page
english: American
form: article
event e1: the weather agency's fees for forecast data
event e2: the House bill to keep weather data free
event e3: chief scientist Alan Ferriter's resignation
actor a1: Acting Director Bradford Coyle (person)
actor a2: Alan Ferriter (person)
actor a3: Stratoline (organization)
actor a4: Rep. Kimiko Strand (person)
actor a5: the emergency managers' council (organization)
actor a6: crop insurers (group)
actor a7: small app developers (group)
actor a8: Rep. Hollis Grady (person)
actor a9: agency employees (group)
actor a10: Ruben Castellaw (person)
stance: a1 +e1 =e3
stance: a2 -e1 +e3
stance: a3 +e1 -e2
stance: a4 -e1 +e2 -e3
stance: a5 -e1 +e2
stance: a6 =e1 =e2
stance: a7 -e1 +e2
stance: a8 +e1 -e2
stance: a9 +e2 -e3
stance: a10 =e1 =e2

WASHINGTON - A farmer in Nebraska, an airline in Atlanta and a teenager with a homemade phone app all get the same free stream of numbers from the federal weather agency. {e1 Starting in October}, two of the three will be billed.

{a1.does+e1 {a1 Acting Director Bradford Coyle} published {e1 the schedule} Friday.} High-resolution radar and model output, worth by one estimate $13 billion a year to the private sector, would cost between $4,000 and $2.1 million annually depending on use. Warnings and the public website stay as they are.

{a1.says+e1 {a1 Coyle} insisted Monday that {a1.p he} was not selling the sky. {a1.p He} said {a1.d the agency} has 11 radars held together by parts from eBay, and that {e1 the money} would go to replacing them. "Anybody who tells you a tornado warning will come with an invoice hasn't read Page 3," {a1.p he} said.}

By then {a1.p he} was short one chief scientist. {a2 Alan Ferriter}, a 31-year veteran, {a2.does+e3 {e3 left {a2.p his} badge} on {a1 Coyle}'s desk on Sunday night}. {a2.says-e1 {a2.p His} two-paragraph letter said that {a2.p he} could support a tax, or a cut, but not a toll on knowledge the public had already bought.} {a2.says+e3 Reached at home in Silver Spring, Md., {a2.p he} said {a2.p he} had slept better than in months.}

{a1.says=e3 {a1 Coyle} said that staff come and go in any organization and {a1.p he} had nothing to add on {e3 the departure}.} {a9 Agency employees}, who passed around a card, {a9.says-e3 had pleaded with {a2.p him} on an internal message board to {e3 stay} and, in the words of one, not leave {a9.p them} alone with the accountants}. {a9.does+e2 {a9.p Their} local voted 388 to 20 to endorse {e2 legislation} that would reverse course.}

Wall Street had fewer doubts. Shares of {a3 Stratoline}, the largest commercial forecaster, rose 8 percent. The company {a3.says+e1 first floated {e1 paid tiers} in a 2019 white paper}; {a3.says+e1 {a3.p its} chairman called {a1 Coyle} the most serious person to run the place in a generation}. Critics note that {a3 Stratoline} can absorb a seven-figure bill that would sink a start-up. {a3.does-e2 {a3.p Its} political action committee has given the maximum to nine members of the House science panel, which holds the fate of {e2 a bill to undo the plan}, with a note asking them to leave it in the drawer.}

{e2 That bill} belongs to {a4 Rep. Kimiko Strand}, D-Wash., {a4.d a former television meteorologist}. {a4.does+e2 {a4.p She} introduced {e2 it} on Monday with 61 co-sponsors.} {a4.says-e1 "Taxpayers put up the satellites. Sending them a second check is a scam with a doppler on it," {a4.p she} said.} {a4.says-e3 {a4.p She} said {a4.p she} was heartsick about {a2 Ferriter} and had urged {a2.p him} last week to fight from the inside.}

Without the panel, {e2 the House bill to keep weather data free} dies in January. Its chairman, {a8 Rep. Hollis Grady}, R-Okla., {a8.does-e2 has not scheduled a hearing} {a8.says-e2 and does not expect to}. {a8.says+e1 {a8.p He} said {e1 user charges} were how the country paid for campgrounds and meat inspectors.}

{a5 The emergency managers' council} {a5.says-e1 warned that many rural counties depend on free third-party apps that will go dark}, {a5.does+e2 and lent {a4 Strand} {a5.p its} legal staff for the drafting}. {a7 Small app developers} {a7.does+e2-e1 flooded the comment docket over the weekend, more than 6,000 of {a7.p them} with the same cartoon umbrella}.

{a6 Crop insurers}, who may be the heaviest users of all, {a6.says=e1=e2 were still doing the math. A trade group official said {e1 the new rates} would add under 1 percent to premiums, that {e2 the Strand bill} would do the reverse, and that members were told to budget for both}.

{a10 Ruben Castellaw}, who studies public data in Austin, Texas, {a10.says=e1=e2 said Britain and the Netherlands each charged for such feeds and later quit, while Japan still does. {e1 The American plan} is cheaper than any of those were, {a10.p he} said, and {e2 the countermeasure} is broader than anything passed in Europe}.
