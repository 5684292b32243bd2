id: r2-privat-07
kind: privatisation
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the sale of a stake in the state television channel
actor a1: Culture Secretary Imelda Garside (person)
actor a2: the producers' alliance (organization)
actor a3: Lord Duxbury (person)
actor a4: the channel's chief executive (person)
actor a5: Fraser Leckie (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1

Ministers are to press ahead with {e1 selling the channel} despite 56,000 responses to a consultation, most of them hostile. {a1.says+e1 {a1 Culture Secretary Imelda Garside} tweeted that state ownership was "holding it back" against American streaming companies.} {a4.says-e1 {a4 The channel's chief executive} told staff in an email that {a4.p she} had put forward a different vision, "rooted in continued public ownership".} {a3.says-e1 {a3 Lord Duxbury}, a Conservative former culture minister, said {e1 the move} solved no problem {a3.p he} was aware of}, while {a2.says-e1 {a2 the producers' alliance} said 60 companies could fold}. Media analyst {a5 Fraser Leckie} {a5.says=e1 put a price of between £600m and £1bn on the business}.
