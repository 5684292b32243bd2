id: x1-cambodia-peace-talks-01
kind: peace talks
country: Cambodia
genre: wire report
english: British
form: article
event e1: the Phnom Penh peace talks on the Sarawan conflict
event e2: the demand that the Sarawan militia hand over hostages first
actor a1: Cambodia (organization)
actor a2: Touch Sokunthea (person)
actor a3: the Sarawan Free Army (organization)
actor a4: Colonel Bounlom Sayasane (person)
actor a5: the Dalavong government (organization)
actor a6: General Khampheng Rattanavong (person)
actor a7: relatives of the captives (group)
actor a8: Ingrid Halvorsrud (person)
actor a9: Nouth Chansophea (person)
stance: a1 +e1 =e2
stance: a2 +e1 =e2
stance: a3 +e1 -e2
stance: a4 +e1 -e2
stance: a5 +e1 +e2
stance: a6 -e1 +e2
stance: a7 +e1 -e2
stance: a8 =e1 =e2
stance: a9 =e1

PHNOM PENH (AFX) - Delegates from {a5 the Dalavong government} and {a3 the Sarawan Free Army} sat down in the same room for the first time on Thursday, {a1.does+e1 hosted by {a1 Cambodia}}, in {e1 talks} aimed at ending an 11-year war that has displaced 600,000 people.

{e1 The meeting}, in a riverside hotel ringed by police, lasted 50 minutes before {e1 it} stuck on the fate of 31 hostages seized in July.

{a2.d Cambodian Foreign Minister} {a2 Touch Sokunthea} {a2.says+e1 said {e1 it} was a good start. "{a2.p We} know from {a1.p our} own history that the first hour is the hardest. {a2.p I} am a child of those talks in Paris in 1991, and {a2.p I} believe in {e1 these} too," {a2.p she} told reporters}.

{a2.says=e2 {a2.p She} refused to be drawn on {e2 the hostage question}, saying that {a1.says=e2 {a1.p her} country was "the host and not the judge"}.}

{a5.d The Dalavong side}, led by a deputy prime minister, {a5.says+e1 said {e1 negotiation} was the only way out of the war}, but {a5.says+e2 insisted that {e2 all captives be handed over} before anything else was discussed}.

{a3.d The rebels} {a3.says-e2 rejected {e2 the condition}}. {a4 Colonel Bounlom Sayasane}, {a4.d the SFA's chief delegate}, {a4.says-e2 said it was not for one party to write the agenda of both. "{a3.p We} hold 31. {a5.p They} hold 840 of {a3.p ours}. Let us speak of all of them or of none," {a4.p he} said}.

{a4.says+e1 But {a4.p he} promised to stay in Phnom Penh "for as long as there is a chair" and said {a3.p his} movement regarded {e1 the dialogue} as a victory for the people of Sarawan.} {a3.does+e1 {a3.p It} has halted rocket fire on the provincial capital since Tuesday as a gesture.}

In Dalavong, {a6.d army chief} {a6 General Khampheng Rattanavong} {a6.says-e1 made no secret of {a6.p his} distaste. "{a6.p I} have never met a bandit who kept a promise made in a hotel," {a6.p he} said at a parade, calling {e1 the process} a mistake}. {a6.says+e2 {e2 The release of the hostages}, {a6.p he} said, was the minimum the nation's honour required.}

A dozen {a7.d relatives of the captives}, mostly road engineers, watched delegates arrive from behind a barrier. {a7.d {a7.p Their} committee} {a7.says+e1 begged both parties not to leave {e1 the table}}. {a7.says-e2 "When {a5.d {a7.p our} own government} says {e2 hostages first or nothing}, {a7.p we} fear the nothing," a spokeswoman, who gave her name only as Noi, said. "Please drop {e2 it}."}

{a8 Ingrid Halvorsrud}, {a8.d the United Nations envoy}, who is observing {e1 the talks}, {a8.says=e1=e2 said it was not {a8.p her} role to comment on the positions of either party}.

{a9 Nouth Chansophea}, {a9.d a researcher} at a Phnom Penh think tank, {a9.says=e1 said three earlier rounds, in Hanoi, Doha and Bandung, had lasted two days, nine days and five months respectively}.

{e1 The talks} resume on Friday.
