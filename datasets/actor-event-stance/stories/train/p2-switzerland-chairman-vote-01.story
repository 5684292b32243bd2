id: p2-switzerland-chairman-vote-01
kind: boardroom ouster
country: Switzerland
genre: wire report
english: British
form: article
event e1: the motion to remove Helvarin chairman Reto Ammacher
event e2: the sale of Helvarin's vaccines division
actor a1: Ridgeholt Partners (organization)
actor a2: Reto Ammacher (person)
actor a3: the Wehrli foundation (organization)
actor a4: Claire Dufresnoy (person)
actor a5: Ballot Insight (organization)
actor a6: the works council (organization)
actor a7: Helvarin (organization)
actor a8: Jürg Stocklin (person)
actor a9: a source close to the board (person)
actor a10: the canton of Solothurn (organization)
actor a11: two Geneva pension funds (group)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 -e1 +e2
stance: a6 -e1 -e2
stance: a7 -e1 -e2
stance: a8 =e1 =e2
stance: a9 =e1
stance: a10 -e2
stance: a11 +e1 +e2

ZURICH - {a3.d The largest owner} of {a7 Helvarin} {a3.does+e1 has said {a3.p it} will vote with {a1.d a New York fund} at next month's extraordinary meeting}, leaving {a2.d the drug maker's chairman} with a majority of barely two points by most counts.

{a3 The Wehrli foundation}, set up by the widow of the company's founder, holds 19.8%. {a3.says+e1 In a two-line statement {a3.p it} thanked {a2 Reto Ammacher} for 14 years of devoted service and wished {a2.p him} well in whatever {a2.p he} did next.}

{a1 Ridgeholt Partners} {a1.does+e1 called the meeting in August after building up a stake of 5.2%}. {a1.says+e1 {a1.p It} argues that {a2.d Mr Ammacher}, 71, sat through three failed trials and the loss of a third of the share price without changing anything but the carpets.}

{a1.says+e2 {a1.p It} also wants the vaccines business, which earns a tenth of the profits, to be {e2 put up for auction} before the end of the year. A price of 4bn francs could be had, {a1.p it} says, and a Japanese group has made an inquiry.}

On this {a3.d the foundation} parts company with {a3.p its} new ally. {a3.says-e2 {a3.p Its} statutes speak of "medicines for the poor of the earth", and a spokeswoman, Ladina Caviezel, answered every question by pointing a reporter to that paragraph. {e2 A break-up}, she later told a Berne newspaper, would have to be carried past {a3.p its} trustees in a coffin.}

{a2.d Mr Ammacher} {a2.says-e1 has said {a2.p he} was elected until May 2027, has read the law and knows of nothing in it about New York}. {a2.says-e2 Vaccines carried {a7 Helvarin} through two world wars and would be there when {a1.d hedge funds} were not, {a2.p he} told staff in Olten.} {a2.p He} denied having used the company aircraft for a wine auction; {a7.d the group} says the flight was paid for.

{a7 Helvarin} {a7.does-e1 is advising shareholders to tick the second box on the card, marked No.} {a7.says-e2 {a7.p It} has declined to open {a7.p its} books to the Japanese}. {a4.d The chief executive}, {a4 Claire Dufresnoy}, who joined from a French rival last year, {a4.says-e1 told analysts on a call that {a4.p she} would not have come but for {a2.d the chairman} and that {a4.p she} did not give much thought to working for another one}. {a4.says {a4.p She} took no questions on the divisions.}

{a9 A source close to the board} {a9.says=e1 said four of the nine directors had stopped answering one another's e-mails. "People are counting, nobody is talking," the source said. "{a9.p I} could give you a result for {e1 the vote}, and by lunch {a9.p I} would give you another."}

{a5 Ballot Insight}, which advises pension funds on how to vote, {a5.says-e1 found that {a1 Ridgeholt} had "not made a sufficient case for {e1 an unscheduled change}" and had proposed no successor}. {a5.says+e2 {a5.p It} went on to say that {a1.d the fund} was right about vaccines and that {e2 a disposal} should have come earlier.} {a11 Two Geneva pension funds} {a11.does+e1+e2 have lent {a1.d the fund} their proxies for both its demands}.

At the plants in Olten and Grenchen, {a6 the works council} {a6.does-e1 collected 2,900 signatures under a letter asking the small shareholders among the staff to turn up and stand by "our Reto"}. {a6.says-e2 Nobody at the filling lines believed a buyer would keep 800 people there, {a6.p its} president, Mirjam Flückiger, said.}

The authorities are watching. {a10 The canton of Solothurn}, where {a7.d the company} is the biggest taxpayer, {a10.does-e2 has offered to prolong a tax relief due to lapse in 2026 on condition that the filling lines do not change owner}.

{a8 Jürg Stocklin}, {a8.d an analyst at the private bank Escher Muralt}, {a8.says=e1 puts {a2.d Mr Ammacher}'s chances at 50 to 50 and has a "hold" on the shares}. {a8.says=e2 {e2 A deal on vaccines} would lift earnings in the first year and lower them in the fourth, according to {a8.p his} model.}

The meeting is on 14 November.
