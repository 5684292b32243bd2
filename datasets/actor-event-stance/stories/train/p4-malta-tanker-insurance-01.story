id: p4-malta-tanker-insurance-01
kind: sanctions package veto
country: Malta
genre: newspaper report
english: British
form: article
event e1: the proposed EU ban on insuring old tankers
event e2: Malta's veto of the sanctions package
actor a1: Josef Zahra-Pace (person)
actor a2: Kadri Lepasaar (person)
actor a3: the European Commission (organization)
actor a4: Poland (organization)
actor a5: Maltese shipping registrars (group)
actor a6: Marlene Buttigieg (person)
actor a7: Hellas Tanker Owners (organization)
actor a8: Finland (organization)
actor a9: an EU official (person)
actor a10: Ingrid Sundelin (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e2
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1 =e2
stance: a10 +e1

Talks in Brussels on a further round of measures against Russian oil ended without agreement on Monday when {a1.d Malta's foreign minister} {a1.does+e2 refused to put {a1.p his} name to them}.

{a1 Josef Zahra-Pace} was alone among 27 ministers. {a1.says {a1.p He} told colleagues that {a1.p he} could live with 41 of the 42 pages.} The remaining page would {e1 bar European firms from covering any tanker older than 18 years} unless its final owner is named.

{a1.says-e1 "A third of the ships concerned carry no Russian oil and never have," {a1.p he} said afterwards. "{a1.p We} would be punishing vessels for their birthdays."}

The ministers meet again on 3 March. Sanctions need the consent of every member state.

{a2 Kadri Lepasaar}, {a2.d the Estonian minister} whose country drew up {e1 the clause}, {a2.says+e1 said nine ageing ships had passed within sight of Tallinn in one week in January, two of them with transponders off.} {a2.says-e2 {a2.p She} thanked {a1 Zahra-Pace} for {a1.p his} courtesy and said that "courtesy will be no use to anybody when one of them breaks in half".}

The measure has been on the table since October. {a3 The European Commission}, {a3.does+e1 which has already cut the age limit's reach twice to help southern members}, {a3.says+e1 let it be known that there would not be a third time.}

Malta has the largest ship register in the union, with more than 8,600 vessels. {a5 Maltese shipping registrars} {a5.says-e1 put the possible loss at 30m euros a year in fees.} {a5.says+e2 {a5.p They} said {a1.d the minister} had done "what {a1.p he} promised us on Friday, no more and no less".}

{a7 Hellas Tanker Owners}, which represents 210 Greek companies, {a7.says-e1 predicted that the ships would simply move to cover from Asia, at half the price and with no inspections.} The Greek government itself voted for the package.

{a8 Finland} {a8.does+e1 gave notice that it would apply the rule in its own ports from April, whatever the others did}.

{a4 Poland} {a4.does-e2 responded to {e2 the blockage} by withholding its agreement to a fisheries protocol that Malta wants}. {a4.says+e1 A Polish spokesman said Warsaw regarded the tanker rule as overdue and would have preferred a limit of 15 years.}

Some of the pressure came from home. {a6 Marlene Buttigieg}, {a6.d leader of the opposition} in Valletta, {a6.says-e2 accused {a1 Zahra-Pace} of using up the island's goodwill in an evening. "{a6.p I} hold no brief for or against page 17, which nobody has shown me," {a6.p she} said. "But you do not stand in the door against 26 friends for the sake of a filing fee."}

{a10 Ingrid Sundelin}, {a10.d a former Swedish coastguard officer} who advises a group of Baltic ports, {a10.says+e1 complained that {e1 the proposal} relied on paper that was easily forged. Still, it was the first text in three years that went for the money instead of the flag, {a10.p she} said, and the ports had written to all 27 capitals to urge its passage.}

{a9.says=e1=e2 {a9 An EU official} involved in the talks said three versions were now in circulation. One exempts ships on the Maltese register for two years and one drops the age altogether. "{a9.p I} have been asked which will fly and {a9.p I} honestly do not know," {a9.d the official} said.}

The previous round of sanctions, in June, took five weeks to agree. Crude prices were little changed.
