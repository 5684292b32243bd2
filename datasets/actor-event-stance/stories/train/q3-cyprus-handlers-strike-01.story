id: q3-cyprus-handlers-strike-01
kind: airport strike
country: Cyprus
genre: newspaper report
english: British
form: article
event e1: the baggage handlers' strike over Easter
event e2: the government's back-to-work order
event e3: the mediator's 6% pay proposal
actor a1: SEKAP (organization)
actor a2: Andri Pieridou (person)
actor a3: Levanta Handling (organization)
actor a4: Zephyrion (organization)
actor a5: hotel owners (group)
actor a6: Michalis Tofaridis (person)
actor a7: the pilots' association (organization)
actor a8: Aristera Mazi (organization)
actor a9: Denise Hallworth (person)
actor a10: Costas Evripidou (person)
actor a11: British tour operators (group)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2
stance: a3 +e3
stance: a4 -e1
stance: a5 -e1 +e2
stance: a6 =e1 +e3
stance: a7 +e1
stance: a8 -e2
stance: a9 =e1
stance: a10 -e1 -e2
stance: a11 +e2

Thousands of suitcases were still standing in rows at Larnaca airport on Saturday after {a2.d Transport Minister} {a2 Andri Pieridou} {a2.does+e2 signed papers {e2 requiring 640 airport workers to report for duty or face prison}}.

{a1.does-e2 Fewer than fifty of them turned up for the early shift. {a1.d Their union}, {a1 SEKAP}, put a notice on {a1.p its} website with the telephone number of a lawyer.}

{e1 The stoppage} began on Wednesday, three days before the busiest weekend of the Orthodox calendar, and has led to the cancellation of 212 flights at Larnaca and Paphos. {a1.says+e1 {a1 SEKAP} says a loader who starts at 4am earns 1,090 euros a month, and that {a1.d the union} gave 60 days' warning.}

{a2.says-e1 "There is a right to withdraw your labour and there is the right of an island to be reached," {a2 Ms Pieridou} said. {a2.p She} had nothing but respect for people who lift 23 kilograms all day, {a2.p she} added, but {e1 this} was "the wrong week and they know it".}

The workers are employed by {a3 Levanta Handling}, which won a ten-year contract in 2021. {a3.says {a3.d The firm} rejected the claim that {a3.p it} had provoked {e1 the walkout}, saying that pay had risen in each of the past three years.} {a3.does+e3 On Thursday {a3.p it} accepted {e3 an offer} put together by {a6 Michalis Tofaridis}, {a6.d a mediator from the labour ministry}}, of {e3 6% now} and a review of night work in the autumn.

{a1.does-e3 {a1 SEKAP} turned that down by 511 votes to 38.} {a6.says+e3 {a6 Mr Tofaridis} said {e3 the figure} was a fair one and would be on the table for as long as {a6.p he} was.} {a6.says=e1 It was not {a6.p his} place to tell anyone whether to work, {a6.p he} said.}

{a5.does+e2 {a5 Hotel owners}, who are counting empty rooms from Ayia Napa to Polis, had called on {a2.d the minister} to act as early as Tuesday.} {a5.says-e1 {a5.p Their} association spoke of {e1 "a gun held to the season"}.} {a11.says+e2 {a11 British tour operators} sent {a2.d the minister} a note of thanks for {e2 {a2.p her} signature}, and asked that {e2 it} be extended to fuel crews.}

{a4 Zephyrion}, {a4.d the low-cost airline} with most seats into Paphos, {a4.does-e1 has sued {a1.d the union} for 3.2m euros over {e1 the disruption}}. {a7 The pilots' association} {a7.does+e1 told {a7.p its} members not to open the holds themselves and paid 20,000 euros into the strikers' fund}.

In parliament {a8.d the left-wing opposition party} {a8 Aristera Mazi} {a8.says-e2 said {e2 the decree} dated from the colonial period and would be struck out by the first judge who read it. {a8.p It} stressed that {a8.p it} took no position on what a bag loader should be paid.}

A more awkward voice belongs to {a10 Costas Evripidou}, {a10.d a member of Ms Pieridou's own party and once head of the dockers}. {a10.says-e1 {e1 The action} should never have been called before a holiday, {a10.p he} told state radio.} {a10.says-e2 "But you do not {e2 send policemen to a man's door with a shift rota}. {a10.p I} told {a2 Andri} so on the phone."}

{a9 Denise Hallworth}, {a9.d a retired nurse from Leeds} who had been in the departure hall for 19 hours, {a9.says=e1 said there was water but no information. Who was in the right {a9.p she} could not say. "{a9.p I'd} settle for a chair," {a9.p she} said.}

Ferries from Limassol to Piraeus, suspended for two decades until 2022, are fully booked until Thursday.
