id: q7-thailand-submarine-01
kind: submarine purchase
country: Thailand
genre: wire report
english: British
form: article
event e1: the Thai navy's purchase of a second submarine
event e2: the frigate alternative proposed by the budget panel
event e3: the removal of Admiral Kittipong Rattanavilai
actor a1: Admiral Kittipong Rattanavilai (person)
actor a2: Defence Minister Surachai Thepkanjana (person)
actor a3: the budget panel (organization)
actor a4: Nattaya Boonyaratkul (person)
actor a5: Pheu Khon Mai (organization)
actor a6: Sweden (organization)
actor a7: a Bangkok shipyard (organization)
actor a8: retired admirals (group)
actor a9: the fishing association (organization)
actor a10: Somchai Wongphakdi (person)
actor a11: the prime minister (person)
actor a12: Captain Arthit Seniwong (person)
stance: a1 +e1 -e3
stance: a2 -e1 +e2 +e3
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 +e2
stance: a8 +e1 -e3
stance: a9 -e1
stance: a10 =e1 =e2
stance: a11 =e1 +e3
stance: a12 +e1 =e3

BANGKOK - {a1.d Thailand's top sailor} was {e3 moved to an advisory post} on Monday, four days after {a1.does+e1 {a1.p he} flew to Karlskrona and signed a letter of intent for {e1 a 14bn baht boat}} which {a2.d {a1.p his} minister} had told {a1.p him} not to order.

{a1 Admiral Kittipong Rattanavilai} {a1.says+e1 said the letter bound nobody, that the sum had stood in the ten-year plan since 2021 and that {a1.p he} had informed the ministry twice. The gulf was 70 metres deep in places, {a1.p he} added, and not 40 as members of parliament liked to say.} {a1.says-e3 {a1.p He} wished {a1.p his} successor a following sea but would ask the administrative court whether an officer may be {e3 shifted} for keeping to a plan.}

{a2 Defence Minister Surachai Thepkanjana}, {a2.d a former policeman}, {a2.does+e3 took the papers to the palace for signature {a2.p himself}.} {a2.says-e1 {a2.p He} told reporters that one boat was a capability and two were a collection.} {a2.says+e2 The navy needed hulls that could be seen, {a2.p he} said, off Phuket and in the shipping lanes.}

That is also the view of {a3 the budget panel}, which last week {a3.does-e1 voted by 31 to 22 to take the first instalment out of the bill} and {a3.does+e2 put in {e2 money for two surface ships to be built at home}}. {a4 Nattaya Boonyaratkul}, {a4.d who moved {e2 the change}}, {a4.says+e2 said 1,900 welders in Samut Prakan had grandmothers who voted.} {a4.says-e1 {a4.p She} praised {a1.d the admiral} as the ablest officer of {a1.p his} year and regretted that nobody had taught {a1.p him} to ask.}

{a7 A Bangkok shipyard} that has not launched a warship since 2019 {a7.does+e2 has reserved steel and taken back 200 men in expectation.} {a7.p It} has made no comment on submarines.

{a5 Pheu Khon Mai}, the second-largest party, {a5.does-e1 voted with the majority to strike out the boat} and {a5.does-e2 against {e2 the ships} when the second question was put.} {a5.says-e2 {a5.p Its} spokeswoman said a country with 38 per cent of its pupils unable to read a bus timetable did not need something to paint grey.}

{a8 Retired admirals}, 44 of {a8.p them}, {a8.does-e3 laid white flowers at the gate of naval headquarters on Tuesday.} {a8.says-e3 In an open letter {a8.p they} asked for the order to be undone.} {a8.says+e1 A single vessel spends two years in three in dock or in training, the letter went on, and without {e1 a sister} the 2015 money would have been spent on a photograph.}

{a6 Sweden}, where the hull would be laid down, {a6.does+e1 has offered to buy Thai chicken and rubber to half the value} and sent {a6.p its} deputy trade minister to Bangkok for the third time this year. Stockholm would not be drawn on the changes at the top of a friendly navy.

Off Sattahip {a9 the fishing association} {a9.says-e1 said a sonar range for {e1 the new craft} would close 300 square kilometres to trawlers.} {a9.does-e1 {a9.p It} moored 80 boats across the harbour mouth on Saturday and let them go again in the evening.}

{a11 The prime minister} {a11.does+e3 countersigned the transfer order} and {a11.says+e3 said the chain of command "has links at both ends".} {a11.says=e1 On the purchase {a11.p she} had an open mind and would hear both ministries before the second reading on 8 October.}

{a12 Captain Arthit Seniwong}, {a12.d who is to command the first submarine} when it is delivered in March, {a12.says+e1 told a radio station that with one you wait for the enemy to visit in the right month, and that {a12.p he} prayed the house would see it.} {a12.says=e3 Personnel was above {a12.p his} rank, {a12.p he} said.}

{a10 Somchai Wongphakdi}, {a10.d a security analyst} in Chiang Mai, {a10.says=e1=e2 said three of four panel decisions on arms had been reversed in full session since 2019. Vietnam has six submarines, Malaysia two and Cambodia none, and each of the three lists the same waters in its papers.}
