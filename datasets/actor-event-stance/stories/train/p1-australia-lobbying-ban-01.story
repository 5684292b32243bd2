id: p1-australia-lobbying-ban-01
kind: lobbying ban for ex-ministers
country: Australia
genre: newspaper report
english: British
form: article
event e1: the five-year ban on lobbying by former ministers
event e2: Gavin Trethowan's job with Southern Ports Group
event e3: the public diary of ministers' meetings
actor a1: Senator Miriam Halloran (person)
actor a2: Gavin Trethowan (person)
actor a3: Southern Ports Group (organization)
actor a4: Craig Dunstan (person)
actor a5: the Institute of Government Advisers (organization)
actor a6: Open Ledger (organization)
actor a7: the dockers' union (organization)
actor a8: Elspeth Rooney (person)
actor a9: crossbenchers (group)
actor a10: the prime minister's office (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e2
stance: a4 -e1 +e3
stance: a5 -e1 +e3
stance: a6 +e1 -e3
stance: a7 -e2 +e1
stance: a8 =e1 =e2
stance: a9 +e1
stance: a10 =e1

Ministers who leave office should wait until a whole parliament and more has gone by before they may be paid to approach their old colleagues, a Senate committee has said in {e1 its main recommendation}.

The report, 212 pages long, was ordered after {a2 Gavin Trethowan}, who held the transport portfolio, joined {e2 the payroll of a company} whose leases he had signed.

{a1 Senator Miriam Halloran}, who chairs the committee, {a1.says+e1 said the present limit of 18 months had been broken, bent or forgotten in nine cases out of 31, and nobody had paid so much as a fine.} {a1.says-e2 {a1.p She} told reporters that {e2 the arrangement with Mr Trethowan} "would not pass in a bowls club".}

{a2 Mr Trethowan} {a2.says+e2 has maintained throughout that {a2.p he} asked for advice, got it in writing and followed it. {a2.p He} started 19 months after {a2.p he} resigned and has not met a serving minister since, {a2.p he} said in a statement.} {a2.says-e1 {a2.p He} invited senators to ask themselves who would ever give up a trade to enter politics if they could not practise it afterwards "until {e1 five years} of dust had settled".}

{a3 Southern Ports Group} {a3.does+e2 extended {a2.p his} contract on Monday}, the day the report was printed. {a3.says {a3.p It} declined to answer questions.}

Four of the nine committee members signed a separate paper. Their leader, {a4 Craig Dunstan}, {a4.says-e1 said the majority had picked {e1 a number} out of the air} and {a4.says+e3 proposed instead that each minister should put {e3 appointments with outsiders} on a website within a week.} {a4.says "{a4.p I} have the greatest regard for {a1 Miriam}," {a4.p he} said. "We agree on the disease."}

{a5 The Institute of Government Advisers}, which speaks for 640 registered lobbyists, {a5.does+e3 has offered to pay for {e3 the site}}. {a5.says-e1 {a5.p Its} chief executive said {e1 a longer wait} would hand the business to law firms, which register with no one.}

{a6 Open Ledger}, a transparency group, {a6.says+e1 found fault with the majority too: there was no prison term, and advisers were let off. Even so {a6.p it} asked {a6.p its} 50,000 subscribers to write to their members in favour.} {a6.says-e3 Of {e3 the online diary} {a6.p its} director said that {e3 it} would make the meetings look respectable and do nothing to stop them.}

{a7.says-e2 Wharf workers in Fremantle were told of {e2 the appointment} by a journalist, according to {a7 the dockers' union}, which wants {a2.p him} gone before talks on rosters begin.} {a7.does+e1 {a7.p It} was also the first to put the figure of five years to the inquiry.}

Five {a9 crossbenchers} in the lower house {a9.does+e1 gave notice of a private bill to enact {e1 the five-year ban on lobbying by former ministers}}.

What the government will do is less certain. {a10 The prime minister's office} {a10.says=e1 said {a10.p it} would respond within the customary six months and that nothing should be read into that.}

{a8 Elspeth Rooney}, a retired judge who drafted the existing code in 2008, {a8.says=e1 explained that the 18 months had been a compromise between 12 and 24. {e1 The new period} could be put into the code by a signature, {a8.p she} said, but penalties would take an act.} {a8.says=e2 {a8.p She} did not want to speak about {e2 one man's contract}, which {a8.p she} had not read.}

A similar rule in Canada has been in force for more than a decade.
