id: q6-new-zealand-park-charge-01
kind: national park visitor charge
country: New Zealand
genre: newspaper report
english: British
form: article
event e1: the $60 charge for overseas visitors to Waikohu park
event e2: the daily cap on walkers on the Saddle Track
actor a1: Fraser Tulloch (person)
actor a2: Ngati Rauhina (organization)
actor a3: the Lakes Tour Operators' Guild (organization)
actor a4: the Southern Alpine Club (organization)
actor a5: Mele Faumuina (person)
actor a6: park rangers (group)
actor a7: Opposition parties (group)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 -e1 +e2
stance: a5 =e1
stance: a6 +e1 +e2
stance: a7 -e1

Foreigners to pay for park

Tourists from overseas {e1 will be asked for $60} at the gate of one of New Zealand's busiest national parks from next summer.

{a1 Fraser Tulloch}, {a1.d the conservation minister}, {a1.does+e1 signed {e1 the regulation} at the Waikohu visitor centre on Sunday}, with rain coming through the roof of the room in which {a1.p he} spoke. {a1.says+e1 New Zealanders and permanent residents would go on walking in for nothing, {a1.p he} said, because they had paid already through their taxes. {a1.p He} expects to raise $38m a year for huts, bridges and lavatories.}

Some 640,000 people visited Waikohu last year, nearly four in five of them from abroad. The queue of coaches at the Saddle Track car park in January was at times five kilometres long.

{a3 The Lakes Tour Operators' Guild}, whose members run most of those coaches, {a3.says-e1 said {a3.p it} had been given eleven weeks to reprice brochures that were printed a year ago. {a3.p Its} chairman said the money would vanish into Wellington and a family of four from Sydney would simply drive to another valley.}

What {a3.d the guild} fears more is {e2 a limit of 850 people a day}, recommended by the park's own board in March. {a3.says-e2 {a3.p It} says {e2 that} would put 300 guides and drivers out of work.} {a1.says-e2 {a1 Mr Tulloch} rejected {e2 the board's recommendation} on Sunday, saying that price was a fairer way of sharing out a mountain than a ballot.}

{a2 Ngati Rauhina}, {a2.d the tribe that shares the management of the park}, {a2.says+e2 said {a1.d the minister} was wrong to separate the two. {a2.p Its} elders asked for {e2 numbers to be held down} in 2009 and again last year, after human waste was found beside a burial site.} {a2.does+e1 {a2.p It} will nevertheless {e1 collect the fee}: forty of {a2.p its} young people have been hired for the booths.}

{a4 The Southern Alpine Club}, which has 9,000 members, {a4.says-e1 takes the view that hills should not have turnstiles, whatever passport is shown at them. {a4.p Its} president, in a courteous letter, congratulated {a1.d the minister} on the new bridges and told {a1.p him} {a4.d the club} would ask a court to look at {e1 the charge}.} {a4.says+e2 {e2 A cap} was another matter, the letter said, since crowding was a question of safety.}

{a6 Park rangers}, 31 of whom cover an area the size of Luxembourg, {a6.says+e1 would have liked $100. "{e1 It}'s late and {e1 it}'s low, but {a6.p we'll} take {e1 it}," one of {a6.p them} said.} {a6.does+e2 {a6.p They} have put up a board on the trail showing each day's count against {e2 the 850}, with the excess in red.}

{a7 Opposition parties} {a7.says-e1 attacked {a1 Mr Tulloch} as a man who had cut the department's budget by $51m and was now rattling a tin at the airport.} {a7.does-e1 {a7.p They} have moved a motion in parliament to disallow {e1 the regulation}.}

{a5 Mele Faumuina}, {a5.d an economist at Otago}, {a5.says=e1 said similar fees in Bhutan, Ecuador and Rwanda had reduced arrivals by between nothing and a fifth. Much depended on whether rivals followed, {a5.p she} said, and two Canadian provinces were known to be watching.}
