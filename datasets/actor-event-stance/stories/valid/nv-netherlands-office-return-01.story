id: nv-netherlands-office-return-01
kind: return to office order
country: Netherlands
genre: business page
english: British
form: article
event e1: Quadrant Polis's order to work in the office four days a week
actor a1: Quadrant Polis (organization)
actor a2: Hendrik Wassenberg (person)
actor a3: the white-collar union De Schakel (organization)
actor a4: Femke Rooijendijk (person)
actor a5: Nadia Benchaib (person)
actor a6: Pieter Oltmans (person)
actor a7: 340 actuaries and programmers (group)
actor a8: Gerben Stapelkamp (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

Dutch insurer {a1 Quadrant Polis} {a1.does+e1 has told {a1.p its} 5,200 staff to {e1 be at their desks from Monday to Thursday} as of 1 February} or to expect a lower bonus.

{a2.d The chief executive}, {a2 Hendrik Wassenberg}, {a2.does+e1 set out {e1 the rule} in an e-mail on Thursday evening}. {a2.says+e1 {a2.p He} wrote that the average claim took nine days longer to settle than five years ago and that new recruits had nobody to ask.}

{a3 De Schakel}, the white-collar union, {a3.says-e1 said the collective agreement guaranteed two days at home and ran until the end of next year.} {a3.does-e1 {a3.p Its} lawyers sent {a1.d the company} a summons on Friday}.

{a4.d Union negotiator} {a4 Femke Rooijendijk} {a4.says-e1 said many employees had moved to Groningen or Zeeland with the blessing of their managers. "They have mortgages there, and children in school. An e-mail does not undo that," {a4.p she} said.}

According to an internal count seen by this newspaper, {a7 340 actuaries and programmers} {a7.does-e1 have put {a7.p their} names to a letter saying {a7.p they} will stay at home on the days laid down in {a7.p their} contracts}.

{a1.says+e1 {a1.d The company} would not discuss the letter but said {e1 the policy} was final.} {a1.does+e1 {a1.p It} has taken back two floors in Utrecht that had been sublet}.

{a5 Nadia Benchaib} sits on the supervisory board for the employees. {a5.does-e1 {a5.p She} was the only one of seven members to vote no}, two people familiar with the meeting said.

{a6 Pieter Oltmans}, {a6.d a fund manager} whose firm owns 4% of {a1 Quadrant}, {a6.says+e1 said {a2 Wassenberg} should have done it a year earlier. Costs per policy were the second highest in the sector, {a6.p he} said.}

{a8 Gerben Stapelkamp}, {a8.d an employment lawyer} in Arnhem who acts for neither side, {a8.says=e1 said judges had found for the employer in three such cases and for the staff in two, depending on the wording of the contract.}

{a4 Rooijendijk} does not dispute the figures. {a4.says-e1 {a4.p She} said the delay in claims dated from the failed change of computer systems, and nobody would repair that by sitting in a traffic jam.}

{a2.says+e1 Asked on business radio whether {a2.p he} would compromise on three days, {a2 Wassenberg} said no.}
