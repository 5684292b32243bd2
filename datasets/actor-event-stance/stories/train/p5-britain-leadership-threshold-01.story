id: p5-britain-leadership-threshold-01
kind: leadership challenge rules
country: United Kingdom
genre: web news
english: British
form: article
event e1: the plan to raise the threshold for a leadership challenge
event e2: Helen Tarrant's bid to oust Gordon Ashby
event e3: a ballot of all members on the rules
actor a1: Gordon Ashby (person)
actor a2: Priscilla Nkemelu (person)
actor a3: Helen Tarrant (person)
actor a4: Rory Maddock (person)
actor a5: Civic Students (organization)
actor a6: the party's trade union section (organization)
actor a7: Grassroots First (organization)
actor a8: Lord Wexcombe (person)
actor a9: Dr Ishbel Farquhar (person)
actor a10: an MP close to the leadership (person)
stance: a1 =e1 -e2
stance: a2 +e1 =e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 +e1 -e3
stance: a7 -e1 +e3
stance: a8 -e1
stance: a9 =e1 =e2
stance: a10 +e1 -e2

{e1 Higher bar} for party rebels

MPs who want to force a contest at the top of the Civic Democrats would need the signatures of a quarter of their colleagues, rather than one in ten, {e1 under changes} going to the party's national executive on Saturday.

With 84 members in the Commons, the number of names required would rise from nine to 21. {a2.d The party's chair}, {a2 Priscilla Nkemelu}, {a2.does+e1 circulated {e1 the draft} on Tuesday evening}, two days after {a3.d the former health spokeswoman} {a3 Helen Tarrant} {a3.does+e2 told a Sunday newspaper that {a3.p she} had seven signatures and expected more.}

{a2.says+e1 {a2 Ms Nkemelu} said the timing was a coincidence. "The review group finished its work in March, long before anybody was counting names. No other party our size can be thrown into turmoil by nine people," {a2.p she} said.} {a2.says=e2 The office {a2.p she} holds was neutral between candidates, {a2.p she} added, and if {a3 Ms Tarrant} reached the number before the rules changed {a2.p she} would run {e2 the contest} "down to the last envelope".}

{a3 Ms Tarrant}, who sits for a Derbyshire seat, {a3.says-e1 said {a2.d the chair} was a decent woman who had been asked to do an indecent thing.} {a3.does+e2 {a3.p Her} supporters opened an office in Westminster on Wednesday} and {a4 Rory Maddock}, {a4.d a junior whip}, {a4.does+e2 gave up {a4.p his} post to collect nominations.}

{a4.says-e1 "If you are losing the match you do not get to move the goalposts to the car park," {a4 Mr Maddock} said.}

{a1.d The party leader}, {a1 Gordon Ashby}, has not commented on {e1 the proposal}. {a1.says=e1 A spokesman said {e1 it} was a matter for the executive, on which {a1 Mr Ashby} would not be voting.} {a1.says-e2 But speaking in Exeter, {a1.d the leader} told activists that {e2 a summer of hustings} would be a gift to the government, and that {a1.p he} had been elected to do a job and meant to finish it.}

{a10 An MP close to the leadership} {a10.says+e1 said colleagues were tired of being rung up at midnight and asked for their names.} {a10.says-e2 {a3 Ms Tarrant}'s seven, the MP said, had been seven since February, and {a3.p she} would do everybody a favour by giving up.}

{a6 The party's trade union section}, which has three seats on the executive, {a6.does+e1 will vote with {a2 Ms Nkemelu}}, although {a6.says+e1 {a6.p its} convener complained that {a6.p it} had asked for {e1 the same thing} two years ago and been told there was no need.} {a6.says-e3 {a6.d The section} is less keen on a suggestion that {e3 the whole membership be polled}, which {a6.p it} says would cost £300,000 the party does not have.}

That idea comes from {a7 Grassroots First}, a network of constituency officers. {a7.says-e1+e3 {a7.p Its} secretary said a rule that {a7.p its} members had voted for in 2011 could not be rewritten by 31 people in a hotel, and {e3 a ballot} was the only body that could rewrite it.}

{a5 Civic Students} have no time for {a3 Ms Tarrant}, whom {a5.p they} booed at {a5.p their} conference over tuition fees. {a5.says-e2 {a5.p Their} president said {a3.p she} had "nothing to offer anyone under 50".} {a5.does-e1 {a5.p Their} delegate on the executive will nevertheless vote against {e1 the quarter}.}

{a8 Lord Wexcombe}, {a8.d who led the party for six years}, {a8.says said {a1 Mr Ashby} was the best communicator it had had in a generation and deserved more loyalty than {a1.p he} was getting.} {a8.says-e1 "{a8.p I} survived three of these attempts, and {a8.p I} was the better for having to," {a8.d the peer} told Radio 4. "Please leave the thing alone."}

{a9 Dr Ishbel Farquhar}, {a9.d a constitutional historian at Durham}, {a9.says=e1 said parties tended to lift such thresholds in government and lower them in opposition, and it was rare for {e1 a change} to be made while signatures were being gathered.} {a9.says=e2 {a9.p She} put {a3 Ms Tarrant}'s chances of reaching nine by Saturday at about even.}

The executive needs a two-thirds majority to amend the rulebook.
