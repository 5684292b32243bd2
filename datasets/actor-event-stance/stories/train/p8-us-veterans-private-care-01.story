id: p8-us-veterans-private-care-01
kind: private care for veterans
country: United States
genre: local paper
english: American
form: article
event e1: the bill to let Montana veterans use private doctors
event e2: the closure of the Harlow Springs veterans' clinic
actor a1: Rep. Cody Starkweather (person)
actor a2: Disabled Servicemen of Montana (organization)
actor a3: Governor Ellen Tvedt (person)
actor a4: the state veterans' department (organization)
actor a5: Big Sky Health Partners (organization)
actor a6: Sen. Marlys Quamme (person)
actor a7: Earl Two Bulls (person)
actor a8: clinic nurses (group)
actor a9: the legislative fiscal office (organization)
actor a10: Fallen Timber County (organization)
stance: a1 +e1 =e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 +e2 =e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1 -e2
stance: a8 -e2
stance: a9 =e1 =e2
stance: a10 -e2

HELENA, Mont. - {a7 Earl Two Bulls} drove 212 miles on Tuesday to tell lawmakers that {a7.p he} should not have had to.

{a7.d The 74-year-old Marine}, who lost part of a foot near Da Nang, {a7.says+e1 said an eye surgeon practices nine blocks from {a7.p his} house and that the state will not pay the man. "{a7.p I}'m not asking for a favor. {a7.p I}'m asking for nine blocks," {a7.p he} told the House health panel.}

Under {e1 House Bill 288}, anyone holding a state veteran's card could see any licensed physician, and Helena would settle the invoice. {a1.does+e1 {a1 Rep. Cody Starkweather}, of Miles City, wrote {e1 it} after {a1.p his} father, a Navy cook, waited seven months for a hearing test.}

{a5 Big Sky Health Partners}, which runs 14 hospitals, {a5.does+e1 sent two lobbyists to the hearing and has begun signing up doctors to a list for the purpose.}

{e1 The measure} has drawn fire from a quarter {a1.d its author} did not expect. {a2 Disabled Servicemen of Montana}, the largest such group in the state with 9,400 members, {a2.does-e1 had 60 of {a2.p them} stand along the wall with caps on while {a1 Starkweather} spoke.}

{a2.says-e1 "{a1 Cody}'s father was a shipmate of mine, and I'd do anything for that family but this," said state commander Russ Ottinger. "First the money goes downtown, and a year later they tell you there's nobody left in the waiting room."}

There was an example at hand. {a4.does+e2 {a4 The state veterans' department} locked the doors of {a4.p its} clinic in Harlow Springs on Sept. 30}, {a3.does+e2 on the orders of {a3 Governor Ellen Tvedt}}. {a4.says+e2 {a4.p It} said visits had fallen to 11 a day and the boiler alone would cost $900,000.}

{a2.does-e2 {a2.d Ottinger's group} has gone to district court to have {e2 it} reopened.} {a10.does-e2 {a10 Fallen Timber County} joined the case last week and voted $40,000 for the lawyers.} {a8.does-e2 {a8 Clinic nurses}, nine in all, still hold a blood pressure table in a church basement on Mondays and have refused transfer to Billings.}

{a3 Tvedt}, in {a3.p her} first term, {a3.says+e1 said {a3.p she} would sign {e1 HB 288} the day {e1 it} reaches {a3.p her}, though {a3.p she} would have preferred to see a co-pay in {e1 it}.} {a3.says+e2 Asked about Harlow Springs, {a3.p she} said that nobody had ever been cured by a boiler.}

{a7.says-e2 {a7 Two Bulls}, who used to go there for {a7.p his} blood thinner, said it should never have been shut. {a7.p He} saw no contradiction. "Give {a7.p me} the nurse and the surgeon both," {a7.p he} said.}

{a1 Starkweather} {a1.says=e2 would not be drawn on the clinic, saying it was in another man's district and before a judge.} {a1.says+e1 {a1.p He} denied that {e1 {a1.p his} proposal} was a first step to closing others, and read aloud a line in Section 4 that forbids it.}

{a6 Sen. Marlys Quamme}, of Butte, who would have to take up {e1 the bill} in the upper chamber, {a6.says-e1 said {a6.p she} shared every one of {e1 its} aims and had counted four votes to send {e1 it} back.} {a6.does-e1 {a6.p She} has drafted a substitute that would pay mileage instead.}

{a4.says=e1 A deputy director of {a4.d the department} took questions for an hour, set out how cards are issued and said {a4.d the agency} "implements what {a4.p it} is handed."}

{a9 The legislative fiscal office} {a9.says=e1 put the cost at between $12 million and $31 million a year, depending on how many of the state's 86,000 veterans apply.} {a9.says=e2 A separate note reckons that running Harlow Springs cost $1.3 million in its last year, and that busing patients costs $410,000.}

The panel is to vote on Feb. 11.
