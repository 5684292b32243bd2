id: q1-us-ratepayer-office-01
kind: consumer advocate abolition
country: United States
genre: newspaper report
english: American
form: article
event e1: the bill to abolish Georgia’s Office of Ratepayer Counsel
event e2: Ogeechee Power’s 14 percent rate increase request
event e3: Sen. Boyd Lassiter’s lake weekend with utility lobbyists
actor a1: Sen. Boyd Lassiter (person)
actor a2: Ogeechee Power (organization)
actor a3: Vivian Castleberry (person)
actor a4: Rep. Keisha Merriweather (person)
actor a5: a retirees’ lobby (organization)
actor a6: the Georgia textile council (organization)
actor a7: Hollis Gantt (person)
actor a8: the House majority whip (person)
actor a9: a lobbyist for the company (person)
actor a10: Owen Dillard-Pace (person)
actor a11: the governor’s office (organization)
stance: a1 +e1 +e3
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 -e1 -e3
stance: a5 -e1 -e2
stance: a6 -e2 +e1
stance: a7 -e1 +e2
stance: a8 +e1
stance: a9 =e1 +e3
stance: a10 =e1 =e2
stance: a11 =e1

Georgia Senate Votes to {e1 Close Utility Watchdog}

ATLANTA — The small state office that argues against higher electric bills would be shut by New Year’s Day under {e1 legislation that cleared the Georgia Senate on Tuesday}, 30-24.

Its lawyers, nine of them, have been in a hearing room since February opposing {e2 a filing by {a2 Ogeechee Power} that would take the typical household from $161 a month to $184}.

{a1.does+e1 {a1 Sen. Boyd Lassiter}, R-Vidalia, who carried {e1 the bill to abolish Georgia’s Office of Ratepayer Counsel}}, {a1.says+e1 said the timing was a coincidence. “{a1.p I} have been after this $3.8 million for six years,” {a1.p he} said. “The commission has staff. Those folks are supposed to look out for the public. Why do {a1.p we} pay twice?”}

{a3 Vivian Castleberry}, {a3.d who has headed the office} under four governors, {a3.says-e1 sat through the debate and thanked {a1 Lassiter} afterward for “a civil discussion of {a3.p my} obituary.” Since 2011, {a3.p she} said, {a3.p her} attorneys had talked the commission out of $2.2 billion.} {a3.does-e2 {a3.p She} was back at the hearing by 3 p.m., cross-examining {a2.d the company}’s treasurer on the return {a2.p it} wants to earn.}

{a2 Ogeechee} {a2.says+e2 says the money is for buried lines and two gas turbines, and that without them the Savannah port will be short of power by 2029.} {a2.does+e1 {a2.p Its} employees’ political committee has given to 27 of the 30 senators who voted yes}, a practice {a2.d the company} calls routine; {a2.says+e1 a spokeswoman said “one referee is enough for a fair game.”}

{a4 Rep. Keisha Merriweather}, D-Macon, {a4.says-e1 promised to bring 50 amendments if {e1 it} reaches the House floor}, and {a4.does-e3 filed an ethics complaint over {e3 two nights in October that {a1 Lassiter} spent at a house on Lake Oconee} with four registered lobbyists}. Their firm reported $2,114 in food and lodging.

{a1 Lassiter} {a1.says+e3 noted that every dollar of {e3 the weekend} was disclosed. {a1.p He} was invited again this year, {a1.p he} said, and means to go: the fishing is good and nobody mentioned a bill.} {a9 A lobbyist for the company} who was there {a9.says+e3 agreed about the fishing and said {e3 such get-togethers} were how people in a part-time legislature come to trust one another.} {a9.says=e1 {a9.p He} said {a9.p he} was not working on {e1 the Senate measure} one way or the other and had no instructions about {e1 it}.}

The vote made for odd alliances. {a6 The Georgia textile council}, whose mills are among {a2.d the utility}’s largest customers, {a6.does-e2 has hired {a6.p its} own experts to contest {e2 the 14 percent}.} {a6.says+e1 But {a6.p it} supports closing {a3 Castleberry}’s shop, which {a6.p it} says always shifts costs from homes to factories.}

{a7 Hollis Gantt}, {a7.d the longest-serving member of the five-person commission}, {a7.says+e2 has let it be known that {a7.p he} finds {e2 {a2.d the company}’s case} solid, and said so again on Tuesday from the bench.} {a7.says-e1 Yet {a7.p he} testified against {a1 Lassiter}. “{a7.p I} disagree with {a3 Vivian} about four days in five,” {a7.p he} said. “On the fifth {a3.p she} has kept {a7.p me} from signing something dumb.”}

{a5 A retirees’ lobby} {a5.does-e1 parked a truck outside the Capitol with the office numbers of the 30 and the word “Shame” in lights.} {a5.says-e2 {a5.p Its} members, {a5.p it} said, were choosing between the thermostat and the pharmacy as it was.}

{a8 The House majority whip} {a8.does+e1 put {e1 the measure} on the calendar for Monday, ahead of 112 others.} {a11 The governor’s office} {a11.says=e1 said {a11.p it} would review whatever arrived.}

{a10 Owen Dillard-Pace}, {a10.d a regulatory attorney} in Athens who represents neither side, {a10.says=e1 said that if {e1 the bill} became law, the record the office had built would stay, and the commission could weigh it or not. Florida, Texas and some 40 other states have a comparable body.} {a10.says=e2 A decision on {e2 the request} is due Dec. 19, and commissions in the region have lately granted between 55 and 70 percent of what was asked, {a10.p he} said.}
