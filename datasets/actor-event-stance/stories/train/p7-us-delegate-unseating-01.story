id: p7-us-delegate-unseating-01
kind: delegate seating fight
country: United States
genre: newspaper report
english: American
form: article
event e1: the unseating of 31 Ashworth delegates
event e2: the proposal to seat both slates with half votes
actor a1: Julian Ashworth (person)
actor a2: Gov. Ramona Teague (person)
actor a3: the credentials committee (organization)
actor a4: Walt Gunderson (person)
actor a5: Keisha Lamont (person)
actor a6: Tony Marchetti (person)
actor a7: the national committee (organization)
actor a8: the Clark County party (organization)
actor a9: Esther Nakagawa (person)
actor a10: a labor federation with 60,000 members in the state (organization)
actor a11: undecided delegates (group)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1 -e2
stance: a5 -e1 -e2
stance: a6 -e1
stance: a7 =e1 =e2
stance: a8 -e1
stance: a9 +e1 +e2
stance: a10 +e2
stance: a11 =e1

Nevada convention rejects {a1 Ashworth} slate

RENO - {a5.does-e1 {a5 Keisha Lamont} was standing on a folding chair with a bullhorn} by the time the doors of the Silver Basin ballroom were closed on {a5.p her} on Saturday, one of {e1 31 people elected to support {a1 Julian Ashworth} who learned over breakfast that they were no longer delegates}.

{a3.does+e1 {a3.d The party's credentials committee} had met until 3 a.m. {a3.p It} found that 31 of those chosen at county meetings in April had not been registered with the party by the deadline, and gave the places to runners-up.} All 31 runners-up had pledged themselves to {a2 Gov. Ramona Teague}.

The switch turned {a1 Ashworth}'s lead of 19 in the state into a deficit of 43. {a2 Teague} needs fewer than 200 delegates for the presidential nomination.

{a4 Walt Gunderson}, {a4.d the committee's chairman}, {a4.says+e1 insisted that nothing irregular had taken place. "The deadline has been on {a3.p our} website since last summer. {a4.p I'm} sorry for anyone who drove nine hours, {a4.p I} truly am," {a4.p he} said.} {a4.does-e2 {a4.p He} ruled out of order {e2 a motion under which the two groups would sit side by side, each person casting half a vote}.}

That was the suggestion of {a10 a labor federation with 60,000 members in the state}. {a10.says+e2 {a10.p Its} president said {e2 it} was ugly and would at least let people eat lunch.}

{a1 Ashworth}, campaigning in Oregon, {a1.says-e1 told a crowd in Eugene that 31 hard-working Nevadans had been "mugged in a hotel corridor."} {a1.says+e2 {a1.p His} campaign manager told the state party in a letter on Friday that {a1.p he} could live with {e2 half a vote} for each.}

{a5 Lamont} could not. {a5.says-e2 "{a5.p I} got elected, whole. {a5.p I'm} not going home as a fraction," {a5.p she} said.}

{a2.d The governor} has not spoken of {e1 the ruling} {a2.p herself}. {a2.does+e1 But {a2.p her} lawyers drew up the list of challenges, and {a2.p her} whips stood at the microphones to shout down a recount.} A campaign aide said that rules were rules.

{a6 Tony Marchetti}, who has been a {a6.d {a2 Teague} delegate} since the first county meeting, {a6.says-e1 said {a6.p he} wanted {a2.d {a6.p his} candidate} to win and was ashamed all the same.} {a6.does-e1 {a6.p He} gave {a6.p his} badge to a deputy sheriff and left.}

{a8.does-e1 {a8 The Clark County party}, which had certified 22 of the names, filed for an injunction on Sunday.} {a8.p It} argues that {a8.p it} checked the rolls twice.

{a9 Esther Nakagawa}, {a9.d one of the five who voted for {e1 removal}}, {a9.says+e1 stood by {a9.p her} finding: the records said what they said.} {a9.says+e2 {a9.p She} added that {a9.p she} had also signed {e2 the compromise}, because "a convention can be generous once the law has been satisfied, and this one should have been."}

{a11 Undecided delegates} were the quietest people in the hall. {a11.says=e1 Five of six interviewed had no view of {e1 the decision}, and the sixth said he'd have to read {e1 it}.}

{a7.says=e1=e2 In Washington {a7 the national committee} said any appeal would be heard by {a7.p its} own panel in the order received, and that state conventions are free to seat whom they choose under whatever formula their bylaws allow.}

Police made two arrests, both for trespassing. The hotel cut off the microphones at 10:40 p.m., when its contract with the party ran out.
