id: n6-us-government-shutdown-01
kind: budget
country: United States
genre: live blog
english: American
form: article
event e1: the six-week spending bill to reopen the government
actor a1: Majority Leader Bruce Halloran (person)
actor a2: Sen. Yolanda Pruitt (person)
actor a3: Rep. Kip Dorsett (person)
actor a4: American Federal Workers Association (organization)
actor a5: Sen. Angus Meade (person)
actor a6: House Speaker Jill Cavanaugh (person)
actor a7: the Office of Management and Budget (organization)
actor a8: Freedom Budget Caucus (organization)
actor a9: Tony Ricci (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1
stance: a8 -e1
stance: a9 +e1

WASHINGTON - {e1 A stopgap measure} that would fund federal agencies through Nov. 21 fell four votes short in the Senate on Sunday evening, and the shutdown goes into its 13th day.

The tally was 56-41. Sixty votes were needed.

{a1 Majority Leader Bruce Halloran} {a1.does+e1 switched {a1.p his} vote at the last moment so that {a1.p he} can bring {e1 the bill} up again on Tuesday}. {a1.says+e1 {a1.p He} told reporters that {a1.p he} would hold the vote again and again until four more senators came around.}

{a5 Sen. Angus Meade} of Maine {a5.does+e1 was one of five members of the minority to cross over}. {a5.says+e1 {a5.p He} said {a1 Halloran} had broken every promise on insurance subsidies since spring and that {a5.p he} did not trust {a1.p him} to keep the next one. Air traffic controllers in Bangor had missed a paycheck all the same, {a5.p he} said.}

{a2 Sen. Yolanda Pruitt}, {a2.d the minority whip}, {a2.says-e1 said premiums for 20 million people would double on Jan. 1 and {e1 the text} had "not one line about it." {a2.p She} thanked {a5 Meade} for years of friendship and said the rest of {a2.p her} caucus was holding.}

The objections are not limited to one side. {a8 The Freedom Budget Caucus}, a group of 34 House conservatives, {a8.says-e1 said {a8.p it} would not accept spending at last year's levels for six weeks or for six days.} {a3.d {a8.p Its} chairman}, {a3 Rep. Kip Dorsett}, {a3.says-e1 said Washington was finally doing less and nobody in {a3.p his} district had called to complain.}

{a6 House Speaker Jill Cavanaugh} {a6.says=e1 declined to say whether {a6.p she} would put {e1 the bill} on the floor if it passes the Senate. {a6.p She} noted that the House had sent over its own version in September.}

The {a4 American Federal Workers Association}, which endorsed {a2 Pruitt} last year and has opposed {a1 Halloran} in every race {a1.p he} has run, {a4.does+e1 wrote to all 100 senators on Friday}. {a4.says+e1 "Pass {e1 it} and argue afterward. {a4.p Our} members are at food banks," {a4.p its} letter said.}

{a9 Tony Ricci}, {a9.d a meat inspector} from Scranton who has worked without pay since Oct. 1, {a9.says+e1 said {a9.p he} understood what {a2.d the whip} was fighting for because {a9.p his} sister buys her own coverage. But {a9.p he} asked that somebody find the four votes.}

{a7 The Office of Management and Budget} {a7.says=e1 said 730,000 employees are on furlough and about as many are working unpaid. Back pay would go out within nine days of {e1 a law} being signed, {a7.d the office} said.}

The longest closure on record lasted 43 days.
