id: q3-norway-home-grant-01
kind: home care allowance
country: Norway
genre: wire report
english: British
form: article
event e1: abolishing cash benefit for parents of one-year-olds
event e2: Kristent Samband's motion to double the grant
actor a1: Ingunn Haugsdal (person)
actor a2: Kristent Samband (organization)
actor a3: the employers' confederation (organization)
actor a4: Trond Eikeland (person)
actor a5: Foreldre i Distriktene (organization)
actor a6: mayors in the north (group)
actor a7: Hodan Warfa (person)
actor a8: Bente Skaugerud (person)
actor a9: the Labour-affiliated unions (group)
actor a10: the statistics office (organization)
actor a11: Solgry (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1 -e2
stance: a9 +e1
stance: a10 =e1
stance: a11 +e1

OSLO - Norway's government sent a bill to parliament on Friday under which families who keep a one-year-old at home would {e1 no longer receive 7,500 crowns a month}.

{a1.d Family Minister} {a1 Ingunn Haugsdal} {a1.says+e1 said {e1 the payments} had been brought in at a time when there were not enough nurseries. "There are 6,000 empty places tonight. {a1.p We} are paying people not to use them," {a1.p she} told reporters.}

The money goes to the parents of some 15,000 children. Eight in ten of those who apply are women, and {a10.says=e1 {a10 the statistics office} said on Friday that two-thirds of the recipients were outside the work force a year after the last instalment. {a10.p It} cautioned that many of them had not had a job before either.}

{a2 Kristent Samband}, a small party without which the coalition has a majority of only one, {a2.does+e2 responded within an hour by tabling a proposal to pay {e2 15,000 crowns}}. {a2.says-e1 {a2.p Its} leader described {a1 Haugsdal} as "a minister for everything except the family" and asked which mothers {a1.p she} had met before signing.}

{a1.does-e2 {a1 Haugsdal} ruled out {e2 a rise of any size}.}

In the northern counties, where a nursery can be an hour's drive away, {a5 Foreldre i Distriktene}, {a5.d a parents' group}, {a5.does-e1 has booked coaches for a rally outside parliament on the day of the first reading}. {a6 Mayors in the north} {a6.says-e1 have told the ministry in a joint letter that the empty places are in Oslo and Bergen while {a6.p their} own waiting lists are growing. "What is a family in Vardo meant to do with {e1 this}?" it asks.}

Support came from both sides of the wage table. {a3.says+e1 {a3 The employers' confederation} said hospitals and hotels could not fill their shifts.} {a3.says-e2 {e2 Doubling the sum}, {a3.p it} said, would send another 9,000 people home.} {a9.says+e1 {a9 The Labour-affiliated unions} said only that {a9.p they} had passed resolutions to {e1 that effect} at five congresses and wondered what had kept the cabinet.}

{a7 Hodan Warfa}, who runs a network for Somali women in the Gronland district of the capital, {a7.says+e1 said {a7.p she} had lost count of the times a husband had told {a7.p her} that a language course was too dear. "Then the 7,500 goes and he finds the time to look at a nursery. So {e1 let it go}," {a7.p she} said. "{a7.p I} would have begun with better courses, but {a7.p I} am not going to stand in front of parliament with the coaches."}

{a8.d Former family minister} {a8 Bente Skaugerud}, whose party introduced the allowance and who negotiated its last increase, {a8.says-e1 said {a1 Haugsdal} was an able colleague with the wrong bill.} {a8.says-e2 {a8.p She} dismissed {e2 the rival proposal} as well. "Keep it where it is. Parents plan two years ahead and they have planned on what {a8.p we} told them."}

{a11 Solgry}, the largest chain of private nurseries, {a11.does+e1 has promised to waive its joining fee for any family that {e1 loses the allowance}}.

All eyes are on {a4 Trond Eikeland}, {a4.d a ruling-party member from Finnmark}. {a4.says=e1 {a4.p He} said {a4.p he} had not made up {a4.p his} mind and would spend the recess asking people at home.} The bill is expected to come to a vote before Easter.
