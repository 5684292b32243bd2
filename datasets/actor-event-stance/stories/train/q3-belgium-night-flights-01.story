id: q3-belgium-night-flights-01
kind: night flight ban
country: Belgium
genre: business page
english: British
form: article
event e1: the night flight ban at Haspenveld airport
event e2: Arvello Cargo's request to suspend the ban
event e3: Arvello Cargo's possible move to Luxembourg
actor a1: Arvello Cargo (organization)
actor a2: Katrien Vandersmissen (person)
actor a3: Stille Nacht Haspen (organization)
actor a4: the baggage and freight union (organization)
actor a5: Luc Boeykens (person)
actor a6: an administrative court (organization)
actor a7: Moselair (organization)
actor a8: Petra Holvoet (person)
actor a9: two smaller carriers (group)
actor a10: flower importers (group)
stance: a1 -e1 +e2 =e3
stance: a2 +e1 -e2
stance: a3 +e1 +e3
stance: a4 -e1 -e3
stance: a5 -e1
stance: a6 -e2
stance: a7 +e3
stance: a8 =e1 =e3
stance: a9 +e1
stance: a10 -e1 +e2

Court lets airport rule stand until March

{a1.d Belgium's second-largest air freight company}, {a1 Arvello Cargo}, has failed to win a breathing space from a rule that will {e1 keep {a1.p its} jets on the ground between 11pm and 6am}.

{a6 An administrative court} in Ghent {a6.does-e2 rejected {e2 an urgent application} on Wednesday, saying that the company could not show harm "which money would not repair".} The case itself will be heard in March, seven weeks after {e1 the restriction} begins.

{a1 Arvello} flies 41 of {a1.p its} 58 daily services after dark, most of them to collect parcels sorted at Haspenveld by 2am. {a1.says-e1 {a1.p It} puts the cost of {e1 the measure} at 120m euros a year.} {a1.does+e2 {a1.p Its} lawyers said they would be back in court on Monday with {e2 a fresh petition}.}

{a2 Katrien Vandersmissen}, {a2.d the regional environment minister}, {a2.says+e1 said doctors had told {a2.p her} about 14,000 people who were woken at least once every night.} {a2.says-e2 {a1.d The company} had been given three years' notice, {a2.p she} said, and "now discovers that {e2 it} is {e2 an emergency}".}

Less clear is what {a1 Arvello} will do next. {a1.says=e3 {a1.p It} said on Wednesday that {a1.p it} was looking at all {a1.p its} options and would not comment on {e3 a report that {a1.p it} had asked for 60,000 square metres of sheds at Luxembourg's airport}.}

{a7 Moselair}, which manages cargo space there, {a7.does+e3 has set aside a plot beside the second runway and sent two executives to Brussels last week with {e3 a draft lease}}.

That alarms {a4 the baggage and freight union}, which has 2,300 members at Haspenveld. {a4.says-e3 "If {e3 this} happens, {a4.p we} lose every one of those jobs and the trains do not run to {e3 Luxembourg} at midnight," said a shop steward.} {a4.says-e1 {a4.p The union}, which normally sits on the opposite side of the table from {a1.d the airline}, said {e1 the rule} should be torn up, having been written by people who had never set foot in the sorting hall.}

{a3.d The residents' association} {a3 Stille Nacht Haspen} {a3.says+e1 called the ruling the first good night's news in a generation.} {a3.says+e3 {a3.p It} was not troubled by talk of {e3 a departure}: "{a3.p We} will help them pack."}

The mayor of Haspen, {a5 Luc Boeykens}, {a5.d whose own house is under the flight path}, {a5.says-e1 said {a5.p he} admired {a2 Ms Vandersmissen}'s courage and slept badly like everyone else. But a third of the town's income came from the apron, {a5.p he} said, and {a5.p his} council had voted for a limit on noisy engines instead.}

{a10 Flower importers} who bring roses from Kenya by way of Haspenveld {a10.does+e2 have asked to be heard in support of {a1.d the carrier}'s {e2 motion}}. {a10.says-e1 {a10.p They} say that stems landed after dawn miss the Dutch auction.}

Not everyone in the business is unhappy. {a9 Two smaller carriers} with daytime schedules {a9.does+e1 wrote to {a2.d the minister} in the autumn pressing {a2.p her} to hold to the {e1 January date}}.

{a8 Petra Holvoet}, {a8.d an aviation analyst in Antwerp}, {a8.says=e1=e3 said parcel hubs were sticky and few had ever moved, though Leipzig had shown that it could be done in 30 months. {a8.p She} expected {e1 the rule} to survive in some form and {a1 Arvello} to shrink rather than {e3 leave}.} Shares in {a1.d the company} closed 4% lower.
