id: q8-us-game-sales-bill-01
kind: violent game sales law
country: United States
genre: newspaper report
english: American
form: article
event e1: the bill to criminalize selling violent video games to minors
event e2: Delgado-Price's amendment exempting online stores
event e3: the governor's promised veto of the game bill
actor a1: Rep. Wade Culpepper (person)
actor a2: Sen. Inez Delgado-Price (person)
actor a3: Gov. Thomas Rademaker (person)
actor a4: the retail merchants' council (organization)
actor a5: Shonda Mayfield (person)
actor a6: the game publishers' association (organization)
actor a7: free-speech groups (group)
actor a8: the state's sheriffs (group)
actor a9: Emeka Nwosu-Clarke (person)
actor a10: Attorney General Phyllis Dern (person)
actor a11: the Senate Democratic caucus (organization)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 +e2
stance: a3 -e1 +e3
stance: a4 -e1 -e2 +e3
stance: a5 +e1 -e2
stance: a6 -e1 +e3
stance: a7 -e1 +e3
stance: a8 +e1
stance: a9 =e1 =e2
stance: a10 =e1
stance: a11 +e1 -e3

JEFFERSON CITY, Mo. — {a1 Rep. Wade Culpepper} has a stack of game cartridges on {a1.p his} desk that {a1.p his} 13-year-old nephew bought, one by one, with {a1.p his} uncle's $20 bills. No clerk asked for an ID.

{a1.does+e1 {a1 Culpepper} sent the boy out to 11 stores last fall, and built {e1 a bill} around the receipts.} On Tuesday {e1 it} cleared the Senate, 21-12, and headed to {a3.d a governor} who says {a3.p he} will not sign it.

Under the legislation, a sales clerk who hands a game carrying the industry's "Mature" label to anyone under 17 could face 30 days in jail. A store with three violations would lose its sales tax license for a week.

{a3 Gov. Thomas Rademaker}, a former newspaper publisher, {a3.does+e3 told reporters at a ribbon-cutting in Sedalia that {e3 the stamp} was already inked}. {a3.says-e1 "Wade is a good man with a good heart, and {a3.p I've} raised teenagers {a3.p myself}. You don't put a checkout girl in county lockup for what a parent ought to be doing," {a3.p he} said.}

{a1.says-e3 {a1 Culpepper} responded that {a3.d the governor} had found time to cut a ribbon but not to meet with {a5.d the mother} who has been waiting outside {a3.p his} office since January.}

That would be {a5 Shonda Mayfield} of Raytown, whose son, 15, was hurt by a classmate. {a5.says+e1 {a5.p She} testified four times that both boys had spent the previous weekend with a game rated for adults.} {a5.says-e2 When the Senate took up {e2 a carve-out for downloads} {a5.p she} walked the hall with a sign that read "My kid has a phone."}

{e2 The carve-out} was the work of {a2 Sen. Inez Delgado-Price}, {a2.d the upper chamber's sponsor of the legislation}. {a2.does+e1 {a2.p She} steered {e1 it} through two committees}, {a2.does+e2 then moved on the floor to drop {e2 digital sales}}, {a2.says+e2 saying a state cannot card a server in Finland}. {a1.does-e2 {a1 Culpepper}, whose House must concur, has asked for a conference to take {e2 that sentence} out.}

So, for other reasons, would the shops. {a4 The retail merchants' council} {a4.says-e2 said two-thirds of games are downloaded, so that {e2 the Senate language} would leave {a4.p its} members alone in the dock}. {a4.says-e1 Not that {a4.p it} wants the rest: {a4.p it} has argued since the first hearing that the big chains turn away four of five underage buyers on their own.} {a4.does+e3 {a4.p Its} lobbyist delivered 900 postcards from store owners on Wednesday, asking {a3.d the governor} to {e3 keep {a3.p his} word}.}

{a6 The game publishers' association}, {a6.does-e1 which has sued over similar laws in three states and won each time}, {a6.says+e3 thanked {a3 Rademaker} in a full-page newspaper advertisement}. {a7 Free-speech groups} {a7.says-e1 said a label written by a private board cannot be turned into a crime}. {a7.does+e3 {a7.p They} have been phoning wavering Republicans to make sure that {e3 a no from the governor} sticks.}

It may not. An override takes 23 votes in the Senate. {a11 The Senate Democratic caucus}, nine of whose 10 members voted yes, {a11.says-e3 said {a11.p it} would be there with all nine again}. {a11.says+e1 "Nobody on {a11.p our} side thinks this is perfect, but {e1 it}'s better than a shrug," {a11.p its} leader said.}

{a8 The state's sheriffs}, usually wary of new misdemeanors, {a8.does+e1 sent six of {a8.p their} number in uniform to sit behind {a1 Culpepper} in the front row}.

{a10 Attorney General Phyllis Dern} would have to defend {e1 the law}. {a10.says=e1 {a10.p Her} office said it defends whatever is enacted and that {a10.p she} had not been asked for an opinion.}

{a9 Emeka Nwosu-Clarke}, a psychologist at a Kansas City hospital who has reviewed the research, {a9.says=e1=e2 declined an invitation to testify for either camp. The studies find small, short-lived effects, {a9.p he} said, and they can't say whether {e1 fines} or {e2 exemptions} do anything about them}.
