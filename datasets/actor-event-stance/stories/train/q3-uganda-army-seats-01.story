id: q3-uganda-army-seats-01
kind: army seats in parliament
country: Uganda
genre: wire report
english: African
form: article
event e1: abolishing the army's ten seats in parliament
event e2: the suspension of three MPs over a protest
event e3: giving the ten seats to people with disabilities
actor a1: Grace Nakimuli (person)
actor a2: Colonel Bosco Tumwebaze (person)
actor a3: the government (organization)
actor a4: the Progressive Front (organization)
actor a5: Deputy Speaker Ruth Akello (person)
actor a6: Ismael Wandera (person)
actor a7: retired officers (group)
actor a8: European diplomats (group)
actor a9: Francis Odoch (person)
actor a10: the army spokesman (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 +e1 -e2 -e3
stance: a5 +e2
stance: a6 +e1 +e3
stance: a7 +e1
stance: a8 =e1 -e2
stance: a9 =e1
stance: a10 =e1

KAMPALA - Three opposition lawmakers were {e2 barred from parliament for six sittings} on Thursday after they laid plastic helmets on the benches reserved for the armed forces.

{a5 Deputy Speaker Ruth Akello} {a5.does+e2 ordered {e2 them out} when they declined to pick the helmets up.} {a5.says+e2 The chamber was not a theatre, {a5.p she} said, and {a5.p she} would do the same to anyone from either side.}

The incident took place an hour before members voted on whether a private bill by {a1 Grace Nakimuli}, {a1.d an independent member for Mityana South}, should go to committee. {e1 The proposal}, which would {e1 send the ten uniformed members back to barracks} at the next general election, passed that stage by 201 votes to 190.

{a1.says+e1 "{a1.p I} salute these officers. {a1.p My} late father wore that uniform," {a1 Nakimuli} told the House. "He never told {a1.p me} a soldier should vote on the price of salt."} {a1.says-e2 Later {a1.p she} called {e2 the punishment} of the three, none of whom had spoken to {a1.p her} about their plan, far too heavy for ten pieces of plastic.}

{a3 The government} {a3.does-e1 instructed {a3.p its} members to vote the bill down and sent two ministers to stand at the door.} {a3.says-e1 {a3.p Its} chief whip said no coup had been attempted since the army was given a place at the table in 1995, "and {a3.p we} do not intend to find out why".} {a3.says+e2 He praised {a5.d the deputy speaker}'s patience with three comedians and said {e2 six sittings} was the least they had earned.}

{a2 Colonel Bosco Tumwebaze}, {a2.d the longest-serving of the army members}, said little. {a2.says-e1 {a2.p He} noted that the ten had voted against the ruling party twice in the past year, and asked how many of the honourable members opposite could say as much of their own leaders.} {a2.does-e1 {a2.p He} then voted no.}

{a10 The army spokesman} {a10.says=e1 said soldiers would serve in parliament if the law sent them there and {e1 would leave} if it did not.}

{a4 The Progressive Front}, to which the three belong, {a4.does-e2 filed an application with the Constitutional Court to have {e2 the order} set aside.} {a4.does+e1 {a4.p Its} 96 members all voted with {a1 Nakimuli}}, though {a4.p its} leader grumbled that a bill from {a4.d the party} with the same text had been left in a drawer since 2022.

Help came from an unusual quarter. {a7 Retired officers}, among {a7.p them} two generals from the bush war, {a7.does+e1 sat in the public gallery and stood up when the result was read.} {a7.says+e1 One said that a man could not obey an order in the morning and debate it in the afternoon.}

{a6 Ismael Wandera}, one of five members who represent people with disabilities, {a6.does+e1 voted for the bill.} {a6.does+e3 In committee {a6.p he} will move an amendment under which {e3 the vacated places would go to {a6.p his} own constituency}, which makes up an eighth of the population.} {a4.says-e3 {a4 The Progressive Front} said {a4.p it} could not go along with {e3 that}. There were too many special seats already, {a4.p its} leader said, "and {a6 Wandera}, whom {a4.p we} like very much, is asking for ten more".}

{a8 European diplomats} {a8.says=e1 said the composition of the house was for Ugandans to settle.} {a8.says-e2 {a8.p They} did raise {e2 the exclusions} with the foreign ministry on Thursday evening, one said, and asked for them to be lifted.}

{a9 Francis Odoch}, {a9.d a political scientist at a university in Gulu}, {a9.says=e1 said a vote on procedure was one thing and the two-thirds needed to amend the constitution another. {a9.p He} put the number of firm supporters at 220 out of 556. Several had told {a9.p him} they were waiting for a signal from the president, {a9.p he} said, which had not been given.}
