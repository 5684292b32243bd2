id: p3-malaysia-party-switching-law-01
kind: party-switching law
country: Malaysia
genre: newspaper report
english: Asian
form: article
event e1: the bill stripping defecting assemblymen of their seats
event e2: Chief Minister Zulhasni's dissolution request
event e3: the defection of three backbenchers in the northern state
actor a1: Chief Minister Zulhasni Baharom (person)
actor a2: Teoh Wei Sern (person)
actor a3: Parti Iltizam (organization)
actor a4: Rosnani Jalaluddin (person)
actor a5: the palace (organization)
actor a6: Gabungan Utara (organization)
actor a7: Selvarajah Muniandy (person)
actor a8: the election commission (organization)
actor a9: rice farmers (group)
actor a10: the law minister (person)
actor a11: clean-vote campaigners (group)
stance: a1 +e1 +e2 -e3
stance: a2 -e1 +e3
stance: a3 +e1 -e3
stance: a4 -e2 +e3
stance: a5 -e2
stance: a6 +e1 -e2 +e3
stance: a7 =e1 =e2
stance: a8 =e2
stance: a9 +e2 -e3
stance: a10 +e1 =e3
stance: a11 +e1 +e2

ALOR SETAR: When {e3 three men moved their chairs to the other side of the state assembly} on Monday afternoon, a government fell and a bill that had slept in committee for two years woke up.

{a2 Teoh Wei Sern}, {a2.does+e3 the youngest of the three}, {a2.says+e3 said nobody had paid {a2.p him}. {a2.p He} had waited 14 months for a clinic in Kuala Nerang and no longer believed in {a1.d the man} who had promised it.} {a2.says-e1 {e1 A law that takes the seat from whoever crosses the floor}, {a2.p he} said, would turn members into "parking tickets in a leader's pocket".}

The same law, in {a2.p his} election address last year, had been described as urgent. {a2 Mr Teoh} {a2.says-e1 said {a2.p he} had learnt something since.}

{a1 Chief Minister Zulhasni Baharom}, who lost {a1.p his} majority by {e3 the move}, {a1.does+e2 drove to {a5 the palace} at 8 p.m. to ask for {e2 an early election}}. {a1.does-e3 {a1.p He} has put up posters with the faces of the three over the word "Sold".} {a1.says+e1 If Parliament had passed the bill when {a1.p he} first begged for it, {a1.p he} said, 26,000 voters would be choosing for themselves this month.}

{a5.does-e2 After two hours {a5.d the palace} announced that the assembly would sit on with a new government}, and {a4 Rosnani Jalaluddin} of {a6 Gabungan Utara} was sworn in yesterday.

{a4.d The new chief minister} {a4.says+e3 thanked the three for "a painful act of conscience".} {a4.does+e3 {a4.p She} has given two of them posts.} {a4.says-e2 Sending people to the polls in the planting season because {a1.d one man} is upset would have cost RM28 million, {a4.p she} said.}

{a4.p Her} {a6.d coalition} {a6.does-e2 had asked the ruler in a letter not to grant the request}. {a6.says+e3 {a6.p Its} secretary said the men had only come home.} {a6.does+e1 Curiously, {a6.p it} is also a sponsor of the anti-hopping bill at federal level, where {a6.p it} has lost eleven members in the last year, and {a6.p its} whip said on Tuesday that {a6.p it} would not withdraw {a6.p its} name.}

{a3 Parti Iltizam}, to which all three belonged, {a3.does-e3 has expelled them}. {a3.does+e1 {a3.p Its} lawyers have prepared a clause that would apply the measure to anybody who has switched since January.}

{a10 The law minister} {a10.says+e1 said the bill would be on the order paper before Deepavali, though not with that clause. It should have been done ten years ago, {a10.p he} said, but a law that looks backwards is not one {a10.p he} would put {a10.p his} name to.} {a10.says=e3 Asked about the three, {a10.p he} said state politics was not {a10.p his} portfolio.}

Some 400 {a9 rice farmers} {a9.does+e2 have camped outside the district office at Pendang with a ballot box made of a fertiliser sack}. {a9.says-e3 {a9.p They} had voted for a symbol and not for a man, said one of them, and the man had walked off with it.} Police took {a9.p their} names and let {a9.p them} stay.

{a11.does+e2 {a9.p They} were joined by two busloads of {a11 clean-vote campaigners}}, {a11.does+e1 who have lobbied every member of Parliament for {e1 the bill} since 2019}.

{a8 The election commission} {a8.says=e2 said {a8.p it} had been ready to hold a poll within 60 days and had sent nobody home. The ink, {a8.p it} said, keeps until March.}

{a7 Selvarajah Muniandy}, {a7.d a constitutional scholar} in Penang, {a7.says=e1 said courts had struck down a similar state law in 1992 as a breach of the freedom of association and that the outcome this time would turn on whether the constitution itself is amended first.} {a7.says=e2 As to {e2 the request at the palace}, rulers have granted such things in three cases and refused them in two, {a7.p he} said.}
