id: p7-sri-lanka-cricket-committee-01
kind: state takeover of a sports body
country: Sri Lanka
genre: wire report
english: Asian
form: article
event e1: the sports minister's interim committee to run cricket
event e2: the suspension of Sri Lanka by the world governing body
event e3: the ousted board's court petition
actor a1: Nalaka Weerakkody (person)
actor a2: Upul Jayamanne (person)
actor a3: Roshan Dissanaike (person)
actor a4: the world governing body (organization)
actor a5: Shiromi Pathirage (person)
actor a6: the players' association (organization)
actor a7: provincial clubs (group)
actor a8: the appeal court (organization)
actor a9: Dinesh Kulatilleke (person)
actor a10: Ceyline Tea (organization)
actor a11: The minister's lawyers (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e3
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 =e1 -e2
stance: a7 -e1 +e3
stance: a8 -e1
stance: a9 =e2 =e3
stance: a10 +e1
stance: a11 -e3

COLOMBO - {a8.does-e1 {a8 The appeal court} on Wednesday stayed for 14 days {e1 an order by which {a1.d Sri Lanka's sports minister} put seven people of {a1.p his} own choosing in charge of cricket}.}

{a8.d The two-judge bench} gave no reasons. {e3 The application} was filed by {a2 Upul Jayamanne}, {a2.d the dismissed president of the board}, {a2.does-e1+e3 who drove from {e3 the hearing} straight to {a2.p his} old office and had the locks changed.}

"{a2.p I} was elected by 140 votes. {a1.d The minister} has one," {a2.p he} {a2.says-e1 told reporters at the gate.}

{a1 Nalaka Weerakkody} {a1.does+e1 dissolved the board last Thursday} after the national side lost seven of nine matches at a tournament in India and auditors questioned payments of 1.2 billion rupees. {a1.says+e1 {a1.p He} told parliament that the law allowed {a1.p him} to step in where public confidence had collapsed, and denied that {a1.p he} had acted out of a personal quarrel.} {a11.does-e3 {a11.d {a1.d The minister}'s lawyers} asked the court to throw out {e3 the case} because it had been brought by a body that no longer existed.}

{a4 The world governing body} {a4.does+e2-e1 {e2 barred Sri Lanka from all competitions} on Saturday, saying {a4.p its} statutes do not permit government interference.} A youth tournament planned for January is to be moved to South Africa.

{a1 Weerakkody} {a1.says-e2 said {e2 the sanction} was unjust, and {a1.p he} has asked for a meeting in Dubai.}

{a3 Roshan Dissanaike}, {a3.d the former captain} named as chairman of {e1 the panel}, {a3.does+e1 had held two sittings before the stay and sent home the selectors.} {a3.says-e2 "Punishing 17-year-olds does not clean up any account book," {a3.p he} said of {e2 the ban}.} {a3.p He} has taken no salary.

{a5 Shiromi Pathirage}, {a5.d an opposition lawmaker} who chaired a committee on public enterprises, {a5.says+e1 called {a1.d the minister} a publicity hunter whose own ministry had ignored {a5.p her} reports for two years. For once, {a5.p she} told the house, {a1.p he} had done what should have been done in 2021, and {a5.p her} party would support {a1.p him}.}

{a7 Provincial clubs}, which make up most of the electorate, take another view. {a7.does+e3 Eleven of {a7.p them} joined {e3 the action} as parties.} {a7.says-e1 The clubs said that money for coaching outside Colombo had doubled under {a2 Jayamanne} and that nobody on {e1 the list of seven} came from beyond the capital.}

{a6 The players' association} {a6.says=e1 said {a6.p it} had worked with every administration and would work with whichever one the courts left in place.} {a6.says-e2 {a6.p It} appealed for {e2 the suspension} to be lifted before contracts with overseas leagues fall due.}

{a10 Ceyline Tea}, whose name is on the team's shirts, {a10.does+e1 paid the December instalment into the account opened by {e1 the new administrators}, somebody who has seen the transfer said.}

{a9 Dinesh Kulatilleke}, {a9.d a lecturer in sports law} in Kandy, {a9.says=e3 said a full judgment could be expected in March.} {a9.says=e2 Zimbabwe and Nepal had waited three months and three years respectively to be readmitted, {a9.p he} noted, so that {e2 the exclusion} might outlast the legal case whichever way it went.}

The board has debts of about $9 million. The next home series, against the West Indies, is scheduled for February.
