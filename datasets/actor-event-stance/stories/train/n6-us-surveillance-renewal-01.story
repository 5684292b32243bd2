id: n6-us-surveillance-renewal-01
kind: surveillance law
country: United States
genre: wire report
english: American
form: article
event e1: the warrant requirement for searching Americans' intercepted messages
actor a1: Rep. Arlen Quimby (person)
actor a2: FBI Director Stephen Garvey (person)
actor a3: Rep. Monique Tolbert (person)
actor a4: Sen. Fred Haskins (person)
actor a5: Digital Rights Council (organization)
actor a6: Kamal Dabiri (person)
actor a7: Gun Owners' Defense League (organization)
actor a8: Police Executives Conference (organization)
actor a9: Judith Oakley (person)
actor a10: The president (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1
stance: a10 -e1

WASHINGTON - House leaders pulled a surveillance bill from the schedule on Tuesday after failing to agree on {e1 an amendment} that would force federal agents to go to a judge before they look up a U.S. citizen in a database of foreign intercepts.

The program itself expires on April 19 and is not in dispute. {a1 Rep. Arlen Quimby}, {a1.d the amendment's author}, {a1.says+e1 said {a1.p he} regards it as vital and would vote to extend it for 10 years, so long as there is "a judge between the keyboard and {a1.p my} constituent."}

{a2 FBI Director Stephen Garvey} {a2.says-e1 spent three hours with members on Monday night. {a2.p He} told them that {a2.p his} agents ran 57,000 such queries last year and that in most cases the citizen was a victim, not a suspect.} {a2.says-e1 {a2.p He} conceded past errors, including searches on a congressman and 19,000 campaign donors, but said they had been dealt with by training.}

{a3.says+e1 {a3 Rep. Monique Tolbert}, a Democrat who has called {a1 Quimby} an extremist on the floor, said {a2.d the director} had made that promise in 2018 and again in 2021.} {a3.does+e1 {a3.p She} has put {a3.p her} name next to {a1.d {a3.p her} Republican colleague's}.}

{a5 The Digital Rights Council} {a5.does+e1 paid for half of a full-page advertisement on Sunday}, and {a7.does+e1 {a7 the Gun Owners' Defense League}, which agrees with {a5.d the civil liberties group} on little else, paid for the other half}.

{a6 Kamal Dabiri}, {a6.d a Michigan cardiologist} whose calls to an aunt in Beirut were looked up 11 times, {a6.does+e1 sat behind {a1 Quimby} at a news conference}. {a6.says+e1 "{a6.p I} would just like somebody to have asked why," {a6.p he} said.}

In the other chamber {a4 Sen. Fred Haskins}, {a4.d the chairman of the Intelligence Committee}, {a4.says-e1 said {a4.p he} would not take up a bill that contains {e1 the new step}. Nine of ten leads go cold in 48 hours, {a4.p he} said, and the court that would hear the requests has 11 members.}

{a10.d The president}, who criticized the bureau harshly as a candidate, {a10.says-e1 has sided with {a4 Haskins} and {a2 Garvey} and told House members by telephone that {a10.p he} wants a clean extension.}

{a8.says-e1 The {a8 Police Executives Conference} joined {a10.p him}, citing two school plots that were stopped in 2023.} {a8.d The conference} has complained in the past that the FBI shares too little.

{a9 Judith Oakley}, who wrote a history of the secret court that oversees the program, {a9.says=e1 said {e1 the proposal} fell on a tie vote, 212-212, the last time it came up. The makeup of the House has changed since, {a9.p she} said, but so has the number of searches, which is down by more than 90 percent.}

Leaders said they hoped to try again next week. A short extension is also possible.
