id: n3-switzerland-payvote-01
kind: executive pay vote
country: Switzerland
genre: business page
english: British
form: article
event e1: the bonus plan for Rhätia Insurance's top managers
event e2: Veltra's call to vote out the pay committee
actor a1: Rhätia Insurance (organization)
actor a2: Veltra (organization)
actor a3: Beat Zurbuchen (person)
actor a4: Martina Caflisch (person)
actor a5: the cantonal pension fund of Graubünden (organization)
actor a6: Nordmark Asset Management (organization)
actor a7: Reto Andermatt (person)
actor a8: Sophie Lathion (person)
actor a9: a group of retired employees (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1 -e2
stance: a6 +e1 -e2
stance: a7 -e1 =e2
stance: a8 =e1 =e2
stance: a9 -e1 +e2

Shareholders in {a1 Rhätia Insurance} will decide in Chur on Friday whether {a1.d the company}'s six most senior managers can receive {e1 up to 41m francs for the current year}, almost twice the present limit.

The shareholder adviser {a2 Veltra} {a2.does-e1 recommended last week that clients vote no} and {a2.does+e2 urged them to {e2 remove the three directors who sit on the remuneration committee}}.

{a3.d {a1.d The insurer}'s chairman}, {a3 Beat Zurbuchen}, {a3.does+e1 has since telephoned about 40 investors {a3.p himself}}. {a3.says+e1 {a3.p He} says chief executive {a4 Martina Caflisch} has had two offers from London and that most of the sum would be paid in shares after 2028.}

{a3.says "{a3.p I} can see how 41 million looks in a newspaper. {a3.p I} grew up on a farm," {a3 Zurbuchen} said in an interview with public radio.} {a3.says+e1 "But nobody is going to give us this quality for half of it."}

{a4 Caflisch}, who helped to design {e1 the scheme}, {a4.says+e1 said {a4.p she} stood behind {e1 it} and that targets were tougher than before.} {a4.says {a4.p She} declined to say what {a4.p she} would do if {e1 it} fell.}

{a5 The cantonal pension fund of Graubünden}, which holds 3.4%, {a5.does-e1 has already cast {a5.p its} vote against {e1 the amount}}. {a5.says-e2 {a5.d The fund} made clear that {a5.p it} wanted the committee members to remain, calling the attack on them disproportionate.}

On the other side is {a6 Nordmark Asset Management}, the biggest owner with 14%. {a6.says {a6.p It} said {a6.p it} was unhappy with the share price and with the loss in the United States.} {a6.says+e1-e2 Still, {a6.p it} would follow {a1.d the board} on all items.}

{a9.d A group of retired employees}, whose pensions have not been raised since 2011, {a9.does-e1+e2 intends to hand out leaflets at the entrance and has transferred {a9.p its} 2,100 shares' votes to {a2 Veltra}}.

{a7.d National councillor} {a7 Reto Andermatt}, {a7.d author of a bill to cap salaries in listed companies}, {a7.says-e1 said {e1 the proposal} proved {a7.p his} case.} {a7.says=e2 Individual directors did not interest {a7.p him}, {a7.p he} said, and {a7.p he} had no advice on who should sit on which committee.}

{a1 Rhätia} {a1.says+e1 said in a letter that a rejection would leave managers without a contract basis from January} and {a1.says-e2 that {a2 Veltra} had not spoken to any of the three people concerned.}

Votes on pay have been binding in Switzerland since 2014. {a8 Sophie Lathion}, {a8.d a researcher on corporate governance at a Geneva institute}, {a8.says=e1=e2 said 2% of such items were rejected last year, and that committee members lost their seats even more rarely. {a8.p She} expects a result between 45% and 60% in favour on {e1 the pay item}.}
