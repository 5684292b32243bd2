id: q5-taiwan-group-tours-01
kind: group tour ban
country: Taiwan
genre: wire report
english: Asian
form: article
event e1: the opposition's bill to end the ban on group tours to China
event e2: Beijing's new flight path near the strait's median line
event e3: the travel agents' march in Taipei
actor a1: Lo Shu-fen (person)
actor a2: Premier Tsou Ming-te (person)
actor a3: the Island Union (organization)
actor a4: the travel agents' guild (organization)
actor a5: China (organization)
actor a6: Kinmen innkeepers (group)
actor a7: Hau Po-jen (person)
actor a8: Fan Li-chun (person)
actor a9: a senior tourism official (person)
actor a10: Yu Chia-hsin (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 -e1
stance: a4 +e1 +e3
stance: a5 +e1 +e2
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 =e1 =e3
stance: a10 -e1 -e3

Taipei lawmakers take tour ban into their own hands

TAIPEI - Taiwan's opposition on Tuesday pushed through committee {e1 a bill that would oblige the cabinet to let coach parties travel to the mainland again}, four years after such trips were stopped because of the pandemic.

{a1 Lo Shu-fen}, {a1.d its sponsor}, {a1.says+e1 said 3,000 agencies had been promised a date six times. "{a1.p We} keep hearing that conditions are not ripe. Airports have been built in less time," {a1.p she} said.}

{a2.d The head of the government}, {a2 Premier Tsou Ming-te}, {a2.says-e1 said that {a2.p he} had every sympathy with the trade and would not rule out sending {e1 the text} back to parliament if it gets through.} {a2.says-e1 Guides could be detained, {a2.p he} said, and the other side had yet to guarantee a telephone line for such a case.}

{a3 The Island Union}, to which {a2 Mr Tsou} belongs, has only 51 of the 113 seats. {a3.does-e1 {a3.p Its} members moved 14 amendments, all of them lost, and left the room before the chair called for hands.}

About 2.7 million Taiwanese went to the mainland last year on their own, which is legal. Before 2020 nearly as many came the other way, most of them in groups.

A date in March had in fact been fixed. {a2.d The premier} {a2.does-e2 struck it out in February after {a5.does+e2 {a5 China} started to {e2 send airliners down a route four nautical miles from the middle of the strait}}}, without the offset agreed in 2015.

{a2.says-e2 It had been done by one party overnight, {a2.p he} told the house at the time.} {a5.d Beijing} {a5.says+e2 says {e2 the corridor} is civil, relieves congestion around Shanghai and needs no one's permission.} {a5.says+e1 A spokeswoman for {a5.p its} Taiwan office said on Tuesday that compatriots were welcome at any time and that "whoever locks a door should be asked why".}

{a1.d The bill's author} {a1.says-e2 has no kind word for {e2 it} either: {a1.p she} described {e2 the route} as a discourtesy which was no reason to bankrupt bus drivers.}

{a4 The travel agents' guild} {a4.does+e3+e1 had brought 2,000 people to the parliament with wheeled suitcases, which {a4.p they} {e3 dragged around the block} for an hour}. {a4.says+e1 {a4.p Its} chairman grumbled that {a1 Ms Lo}'s draft gives the ministry 90 days where 30 would do.}

{a9 A senior tourism official}, who stood at a window with a colleague to watch {e3 the procession} go by, {a9.says=e1=e3 said {a9.p her} bureau had published forms for both outcomes. {a9.p She} had come out to see whether anyone needed water, {a9.p she} said.}

On Kinmen, which lies within sight of Xiamen, rooms are cheap. {a6.d The people who let them} speak with one voice: {a6 Kinmen innkeepers} {a6.does+e1 have each put 5,000 Taiwan dollars into a fund for radio spots that ask listeners to telephone their legislator and say yes to {e1 the coaches}}.

{a7 Hau Po-jen}, {a7.d the county magistrate}, {a7.says+e1 under fire for flying to Xiamen last month at its expense, said {a7.p he} had paid for {a7.p his} own dumplings, that {a7.p he} discussed nothing there except ferries, and that {a7.p he} was not ashamed to be {a1 Lo}'s ally in this.}

{a10 Yu Chia-hsin}, {a10.d who was held for 11 weeks in Fujian over a photograph of a harbour}, {a10.says-e1 sat in the public gallery with a sign on which there was only the number of days.} {a10.says-e3 {a10.p He} said of {e3 the people outside} that {a10.p he} understood about rent, and that they had no business to be there.}

{a8 Fan Li-chun} of a polling institute in Taichung {a8.says=e1=e2 said 46% of the public wanted the tours back and 38% did not, a gap that had closed by nine points since {e2 the change in the air}. {a8.p She} put the chance of passage in June at about even, given that three independents hold the balance.}
