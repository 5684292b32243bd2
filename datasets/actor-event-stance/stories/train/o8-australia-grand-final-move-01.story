id: o8-australia-grand-final-move-01
kind: fixture relocation
country: Australia
genre: web news
english: Australian
form: article
event e1: the decision to move the netball grand final from Adelaide to Perth
actor a1: Netball League Australia (organization)
actor a2: Simone Harcourt (person)
actor a3: Adelaide Terns (organization)
actor a4: Bec Mallory (person)
actor a5: the Western Australian government (organization)
actor a6: Peter Zanetti (person)
actor a7: the players' association (organization)
actor a8: Coastal Stadiums (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

This year's netball grand final will be played in Perth even if the {a3 Adelaide Terns} finish on top of the ladder and earn the right to host it.

{a1 Netball League Australia} {a1.does+e1 made the change on Monday}, nine weeks before the match. {a2.d Chief executive} {a2 Simone Harcourt} {a2.says+e1 said a 14,000-seat arena in Perth was available on the night and that the Adelaide venue held only 8,200.}

{a5.does+e1 {a5 The Western Australian government} is contributing $1.6 million towards {e1 the event}} under a deal that covers two seasons.

{a3 The Terns}, who have won 10 of 11 games, {a3.does-e1 have briefed lawyers} and {a3.does-e1 wrote to the other seven clubs asking them to support a special meeting.}

"The rule at the start of the season said first place hosts. {a4.p My} players have worked since November for that," {a4.says-e1 {a4.d coach} {a4 Bec Mallory} said}. {a4.says-e1 {a4.p She} said 5,000 members had already paid for a package that includes the final.}

{a2 Harcourt} {a2.says+e1 said members would be refunded and that four chartered flights would be subsidised. Three clubs had asked for a neutral venue in the past, {a2.p she} added.}

{a6.d South Australia's sports minister}, {a6 Peter Zanetti}, {a6.says-e1 said {a6.p his} office had offered to put up temporary stands for 3,000 people and had not received an answer.} {a6.does-e1 {a6.p He} has frozen a $400,000 grant to {a1.d the league} until {a1.p it} explains itself.}

{a2.says+e1 {a2 Harcourt} said the offer of stands came after contracts had been signed, and that engineers had doubts about it.}

{a7 The players' association} {a7.says=e1 said {a7.p it} had no position on where {e1 the match} should be held. {a7.p It} wanted to know about travel allowances for families, a spokeswoman said.}

{a8 Coastal Stadiums}, {a8.d which runs the Adelaide arena}, {a8.says=e1 said {a8.p it} was keeping the date free and would make no comment while talks continued.}

{a4 Mallory} {a4.does-e1 declined to attend the league's captains and coaches photograph on Tuesday.} {a3 The Terns} play Canberra on Saturday.
