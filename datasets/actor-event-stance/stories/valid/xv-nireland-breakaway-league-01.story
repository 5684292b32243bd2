id: xv-nireland-breakaway-league-01
kind: breakaway league
country: Northern Ireland
genre: local paper
english: British
form: article
event e1: the breakaway Atlantic Championship
event e2: the governing body's threat to ban players who join
actor a1: Stephen McGrillen (person)
actor a2: the Ulster Football Union (organization)
actor a3: Pamela Irvine-Boyd (person)
actor a4: the Bann Rangers Supporters' Trust (organization)
actor a5: Ciaran Loughlin (person)
actor a6: Shoreline Sport (organization)
actor a7: Barry Colhoun (person)
actor a8: the Department for Communities (organization)
actor a9: six of the biggest football clubs in Northern Ireland (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 -e2
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1 =e2
stance: a9 +e1

{a9.does+e1 {a9 Six of the biggest football clubs in Northern Ireland} have signed up to {e1 a new cross-border league} backed by {a6.d a television company}}, and could leave the domestic game within 18 months.

{e1 The Atlantic Championship} would bring together {a9.d the six} with eight clubs from Scotland and the Republic from August 2027.

{a1 Stephen McGrillen}, {a1.d the Bann Rangers chairman and the man behind {e1 the project}}, {a1.says+e1 said each club was guaranteed £1.1m a year, about nine times what it gets from domestic television}.

“{a1.says+e1 We lose our best young lads at 17 because there is nothing here to keep them,” {a1.p he} said at a press conference in a Belfast hotel. “{a1.p I} am asking people to judge {e1 this} on what {e1 it} does for them. The train is leaving and we are going to be on it.”}

{a2 The Ulster Football Union} (UFU) {a2.says-e1 called {e1 the plan} “a betrayal of 140 years of football” and said {a2.p it} would refuse to sanction {e1 the competition}}.

{a2.says+e2 In a statement, {a2 the UFU} said any player who took part would be “{e2 ineligible for registration and for international selection with immediate effect}”.}

{a2.d The union}'s president, {a3 Pamela Irvine-Boyd}, {a3.says-e1 said {a3.p she} had learned of {e1 the breakaway} from a journalist}. {a3.says+e2 “You cannot walk out of the house and keep your room. {e2 The ban} is fair and {a3.p we} will enforce {e2 it},” {a3.p she} said.}

{a1 McGrillen} {a1.says-e2 described that as bullying and said {a9.d the clubs} would go to the High Court to have {e2 the sanction} struck out}.

The broadcaster, {a6 Shoreline Sport}, {a6.does+e1 has committed £62m to {e1 the venture} over four seasons}. {a6.says+e1 {a6.p Its} head of content said {a6.d the company} had “rarely been so excited by a set of fixtures”.}

On the terraces there is little sign of that excitement. {a4.does-e1 {a4 The Bann Rangers Supporters' Trust}, which owns 9% of the club, balloted {a4.p its} 2,300 members last month and found 81% against {e1 joining}.}

“{a4.says-e1 {a4.p Our} derby is on a wet Tuesday two miles down the road. Nobody wants to swap it for a ferry to Stranraer,” a spokesman for {a4.d the trust} said.} {a4.says-e2 {a4.p It} added that it was “every bit as wrong” to punish young players for what boardrooms had done, and called on {a2.d the governing body} to drop {e2 the threat}.}

Midfielder {a5 Ciaran Loughlin}, who has 31 international caps, {a5.says+e1 became the first player to back {e1 the Championship} openly. “It's the level {a5.p I} want to play at before {a5.p I} pack it in,” {a5.p he} said.} {a5.says-e2 “If they take {a5.p my} caps off {a5.p me} for that, it's a disgrace.”}

Former Northern Ireland manager {a7 Barry Colhoun} {a7.says-e1 told Radio Foyle that {e1 a closed league} with no relegation was “not sport” and that {a7.p he} hoped {e1 it} would “sink in the harbour”}.

{a8 The Department for Communities}, which is responsible for sport, {a8.says=e1=e2 said the issue was a matter for the football authorities and the clubs. A spokesperson said officials had offered to facilitate talks.}
