id: q1-nireland-flags-withdrawal-01
kind: executive withdrawal
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the Covenant Unionist ministers' walkout from the executive
event e2: the order on flags at government buildings
event e3: the suspension of the Northern Ireland assembly
actor a1: the Covenant Unionists (organization)
actor a2: Mervyn Abercorn (person)
actor a3: Pobal (organization)
actor a4: Sorcha Mac Giolla (person)
actor a5: the Northern Ireland secretary (person)
actor a6: the Bridge Party (organization)
actor a7: Heather Gillespie-Orr (person)
actor a8: business groups (group)
actor a9: the Irish government (organization)
actor a10: Trevor Hamill (person)
actor a11: a senior civil servant (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2 -e3
stance: a3 -e1 +e2
stance: a4 +e2 -e3
stance: a5 +e3
stance: a6 -e1 =e2
stance: a7 -e1 -e3
stance: a8 -e1
stance: a9 -e3
stance: a10 -e1 -e2
stance: a11 =e1 =e3

{a1.does+e1 {e1 Three letters of resignation} were placed on the first minister's desk at Stormont Castle at 9.15 on Wednesday}, and by lunchtime there was no longer a quorum around the cabinet table.

{e1 The letters} came from {a1 the Covenant Unionists}, who hold health, agriculture and infrastructure. {a2.d The party's leader}, {a2 Mervyn Abercorn}, {a2.does+e1 had told {a2.p his} ministers on Sunday to have them typed.}

The cause was a single sheet of paper. {a4.does+e2 {a4 Sorcha Mac Giolla}, {a4.d the finance minister} and a member of {a3 Pobal}, last week {e2 instructed caretakers at 61 public offices to leave the poles bare} on all but two days of the year.} {a4.says+e2 {a4.p She} rejected the charge that {a4.p she} had acted by stealth. The measure had been in the programme for government since May, {a4.p she} said, on page 88.}

{a2.says-e2 {a2 Mr Abercorn} disagreed. {a2.p He} told breakfast radio that {a1.d {a2.p his} party} had read page 88 and found the words "an agreed approach". "Nobody has agreed anything with {a2.p me}. {a2.p I} heard about {e2 it} from a janitor in Coleraine," {a2.p he} said.}

{a1.does-e2 {a1.d The party} is also seeking judicial review of {e2 the circular}.}

Under the rules the vacancies must be filled within seven days. {a5.does+e3 {a5 The Northern Ireland secretary} has reserved time in the Commons next Thursday for an order which would {e3 transfer the departments to London} from midnight.} {a5.says+e3 {a5.p She} said {a5.p she} took no pleasure in it, but "somebody has to be able to sign for a hip operation".}

{a2.says-e3 {a2 Mr Abercorn} said {e3 that} would be a gross overreaction. {a2.p He} did not go into politics to be governed by a junior whip from Surrey, {a2.p he} said, and the assembly could sit without an executive "as it has before".}

On that, if on little else, {a4 Ms Mac Giolla} {a4.says-e3 was of the same mind, saying {e3 the suspension of the Northern Ireland assembly} had never yet shortened a waiting list.} {a3.says-e1 {a3 Pobal}'s chairman, Declan Toner, called {e1 the departures} a tantrum about laundry which would leave 312,000 patients without a minister.} {a3.does+e2 {a3.d The party} voted down a motion on Tuesday to send {e2 the instruction} back for consultation.}

{a6 The Bridge Party}, which has eight seats and calls itself neither unionist nor nationalist, {a6.says=e2 has never had a line on flags and would not adopt one now, a spokesman said.} {a6.does-e1 {a6.p It} tabled a petition asking {a1.d the three} to stay at {a1.p their} desks.} {a7.d {a6.p Its} leader}, {a7 Heather Gillespie-Orr}, {a7.says-e1 praised {a1.d the outgoing} health minister as the most diligent in a decade. "That is why {a7.p I} find {e1 this} unforgivable," {a7.p she} said.} {a7.does-e3 {a7.p She} flew to London in the evening to ask for a fortnight's grace.}

Not all of {a1.d {a2 Mr Abercorn}'s party} is content. {a10 Trevor Hamill}, {a10.d a former agriculture minister} who sits on {a1.p its} back benches, {a10.says-e2 said {e2 the flags edict} was an insult and {a10.p he} would tell anybody so.} {a10.says-e1 But {a10.p he} had spent two years persuading farmers that a minister in Belfast was worth having, and now {a10.p he} would have to look them in the eye.}

{a8 Business groups} {a8.says-e1 wrote a joint letter to {a2 Mr Abercorn}. An enterprise bill was four days from its final stage, {a8.p they} said, and {a8.p their} members had planned on it.}

In Dublin {a9 the Irish government} {a9.does-e3 asked for an urgent meeting of the intergovernmental conference} and {a9.says-e3 reminded London that the institutions "are not a tap".}

{a11 A senior civil servant} {a11.says=e1 said officials had begun the usual handover: keys, passes and ministerial cars were collected by noon.} {a11.says=e3 "{a11.p We} have a binder for {e3 this}. It has been used five times, and each time {a11.p we} add a page," {a11.p he} said.}
