id: q4-us-aviation-nominee-01
kind: aviation regulator nomination
country: United States
genre: newspaper report
english: American
form: article
event e1: Grant Whitlock's nomination as federal aviation administrator
event e2: single-pilot cargo flights
actor a1: Grant Whitlock (person)
actor a2: Sen. Carla Mendez-Ruhl (person)
actor a3: Sen. Dale Brockway (person)
actor a4: the pilots' union (organization)
actor a5: Meridian Air Freight (organization)
actor a6: families of Flight 618 (group)
actor a7: Sen. Joyce Tabor (person)
actor a8: the White House (organization)
actor a9: Neil Okafor (person)
actor a10: a coalition of online retailers (organization)
stance: a1 +e1 =e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 -e1 -e2
stance: a5 +e2
stance: a6 -e1
stance: a7 =e1 +e2
stance: a8 +e1
stance: a9 =e1 =e2
stance: a10 +e1 +e2

WASHINGTON — {a1 Grant Whitlock} was asked 19 times on Wednesday whether one pilot is enough. {a1.says=e2 Nineteen times, {a1.d the man in line to run the Federal Aviation Administration} said {a1.p he} would look at the data.}

The three-hour session before the Senate Commerce Committee was supposed to be about {a1 Whitlock}'s résumé. It turned mostly on a petition, pending since last summer, that would let freight carriers fly certain {e2 long-haul routes with a single person in the cockpit}.

{a1 Whitlock}, 58, wrote a consulting report on the idea in 2021 for {a5 Meridian Air Freight}, {a5.does+e2 the Louisville, Ky., carrier that filed the petition.} {a1.says {a1.p He} was paid $210,000. "{a1.p I} was hired to count hours, and {a1.p I} counted hours," {a1.p he} said.}

{a2.says-e1 "You're a gentleman and by every account a fine engineer," {a2 Sen. Carla Mendez-Ruhl} (D-N.M.) told {a1.p him}. "{a2.p I'd} fly with you. {a2.p I} can't hand you the keys."} {a2.does-e2 {a2.p She} is the author of a bill that would write the two-pilot rule into statute.}

Republicans, who hold a 15-13 edge on the panel, mostly stuck to air traffic control and the backlog in drone permits.

{a3 Sen. Dale Brockway} (R-Kan.), {a3.d the chairman}, {a3.does+e1 scheduled a committee vote for June 4} and {a3.says+e1 chided {a3.p his} colleagues for "a trial by invoice."} {a3.says-e2 {a3.p He} said {a3.p he} has told {a5 Meridian} to {a5.p its} face that {a3.p he} won't put {a3.p his} grandkids under {e2 a plane with one seat filled}, and that the question belongs to Congress, not to {e1 the nominee}.}

{a4 The pilots' union}, which represents 79,000 airline crew members, {a4.does-e1 endorsed the last two administrators but bought full-page ads this week urging senators to {e1 start over}.} {a4.says-e2 {a4.d Its} president said {e2 the proposal} swaps a colleague for a software update.}

In the second row sat {a6 families of Flight 618}, the commuter plane that crashed on approach to Duluth in 2022. {a6.does-e1 {a6.p They} wore buttons that read "Not him."} {a6.says-e1 The mother of a flight attendant who died said {a1 Whitlock}'s firm had certified the de-icing boots and never called. "{a6.p We} don't have a position on freight," she said.}

{a1.says+e1 {a1 Whitlock} said {a1.p his} former company had been cleared by investigators and that {a1.p he} would sell {a1.p his} remaining shares within 90 days if {e1 confirmed}. {a1.p He} said {a1.p he} was eager to get to work.}

The likeliest swing vote is {a7 Sen. Joyce Tabor} (R-Alaska). {a7.says+e2 {a7.p She} said villages in {a7.p her} state wait days for medicine because freight operators can't find crews, and that {e2 one good captain with modern avionics} beats an empty runway.} {a7.says=e1 But {a7.p she} left without saying how {a7.p she} would vote on {e1 Whitlock}, and an aide said {a7.p she} hadn't decided.}

{a8 The White House} {a8.does+e1 sent two Cabinet officials to sit behind {a1.p him}}. {a8.says+e1 A spokesman called the delay since February "politics at 35,000 feet."}

{a5 Meridian} {a5.says+e2 said in a statement that {e2 the flights} would save $340 million a year across the industry and be monitored from the ground.} {a10 A coalition of online retailers} {a10.says+e1+e2 wrote to all 28 members that {a10.p it} wants {e1 a man who can read a balance sheet} in the job, and {e2 the cargo rule} by Christmas.}

{a9 Neil Okafor}, {a9.d who edits a newsletter on transportation policy}, {a9.says=e1=e2 predicted a one-vote margin in committee either way. Even with {e1 a new chief in place}, {a9.p he} said, {e2 the petition} couldn't be decided before 2027, because the agency has to publish it for comment twice.}

The agency has had an acting head for 14 months.
