id: n1-uk-donation-01
kind: political donation
country: United Kingdom
genre: web news
english: British
form: article
event e1: the Reform Alliance's acceptance of £2m from Vaughan Sellick
actor a1: Vaughan Sellick (person)
actor a2: Charles Penhallow (person)
actor a3: the Reform Alliance (organization)
actor a4: Barbara Ince (person)
actor a5: Lord Quarmby (person)
actor a6: the Charter for Clean Politics (organization)
actor a7: Matthew Dorey (person)
actor a8: the elections watchdog (organization)
actor a9: three local associations (group)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 -e1

The {a3 Reform Alliance} {a3.does+e1 has spent £600,000 of the largest sum ever given to {a3.p it} on billboards}, figures published on Tuesday show.

{a1 Vaughan Sellick}, {a1.d a property dealer} who has lived in Monaco since 1996, {a1.does+e1 transferred £2m to {a3.d the party} in four parts between January and March}. {a1.p He} was fined in 2002 for late filing of accounts by one of {a1.p his} companies.

{a2.d The party's leader}, {a2 Charles Penhallow}, {a2.says+e1 said {a1 Mr Sellick} was on the electoral roll in Wiltshire and had as much right to help a cause as a trade union did.} {a2.says+e1 "{a2.p We} checked, {a2.p we} checked again, and {a2.p we} said thank you," {a2 Mr Penhallow} told a news conference.}

{a6 The Charter for Clean Politics}, which wants gifts limited to £10,000, {a6.says-e1 said the case was the worst of nine on {a6.p its} list.} {a7 Matthew Dorey}, {a7.d who wrote a history of party finance}, {a7.says=e1 said one donor supplied a third of the income of a British party in 1929 and that the present rules, dating from 2000, allowed what was done so long as the giver was a registered voter. Whether it should be allowed was another discussion, {a7.p he} said.}

But {a5 Lord Quarmby}, {a5.d treasurer from 1998 to 2004}, {a5.says-e1 said that in {a5.p his} day cheques had been sent back for less.} {a5.does {a5.p He} remains a member and contributed £5,000 of {a5.p his} own to the election fund last month.}

{a9.does-e1 {a9 Three local associations}, all in the south-west, have refused to put up the posters for which {e1 the gift} is paying.} {a9.says Each praised {a2 Mr Penhallow's} stand on fuel duty.}

{a4.d Government party chairwoman} {a4 Barbara Ince} {a4.does-e1 wrote to {a8 the elections watchdog} on Friday} asking for an investigation into {e1 the payments}. {a4.says-e1 {a4.p She} said nobody knew where {a1 Mr Sellick's} money came from, including {a2 Mr Penhallow}.}

{a2.says In reply {a2 Mr Penhallow} reminded {a4.p her} of a motor racing executive whose £1m {a4.p her} party had kept for six months.}

{a8.says=e1 {a8.d The watchdog} said {a8.p it} had asked for papers, as {a8.p it} did whenever a complaint was made, and that no conclusion should be drawn.}

A message left with {a1 Mr Sellick's} office was answered by a lawyer, {a1.says+e1 who said {a1.d his client} was proud to be of assistance and would do so again.}
