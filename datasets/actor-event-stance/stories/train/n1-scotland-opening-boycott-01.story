id: n1-scotland-opening-boycott-01
kind: parliamentary boycott
country: Scotland
genre: web news
english: British
form: article
event e1: the Workers' Republican MSPs' boycott of the royal opening
event e2: the docking of the absent MSPs' pay
actor a1: Fraser Dalgleish (person)
actor a2: the Workers' Republicans (organization)
actor a3: Isobel Rintoul (person)
actor a4: Murdo Kerr-Lamont (person)
actor a5: the standards committee (organization)
actor a6: Agnes Tulloch (person)
actor a7: the Parliamentary Staff Association (organization)
actor a8: Craig Inverarity (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 =e2
stance: a4 -e1 +e2
stance: a5 +e2
stance: a6 -e1 -e2
stance: a7 =e2
stance: a8 =e1 -e2

{a2.d Six members of the Scottish Parliament} who {e1 stayed away} when the Queen opened its new session {e2 will lose a month's salary}.

{a5.does+e2 {a5 The standards committee} voted 5-2 in favour of {e2 the penalty}} after a hearing on Tuesday. It is worth just over £4,000 to each of them.

{a1 Fraser Dalgleish}, {a1.d who leads} the {a2 Workers' Republicans}, {a1.does+e1 spent {a2.does+e1 the day of the ceremony with {a2.p its} other five members on Calton Hill}}, where an alternative declaration was read. {a1.says+e1 {a1.p He} said {a2.p they} had been elected to represent people, "not to line up in {a1.p our} best coats".}

{a2.does-e2 {a2.d {a1.p His} group} will challenge {e2 the fine} at the Court of Session.} {a1.says-e2 {a1 Mr Dalgleish} said no rule obliged a member to attend anything.}

{a4.d The business manager of the governing party}, {a4 Murdo Kerr-Lamont}, {a4.does+e2 who made the complaint that led to {e2 the decision}}, {a4.says-e1 said a constituent of {a4.p his} aged 91 had travelled from Wick for the day and had found it deeply insulting.}

{a8 Craig Inverarity}, a solicitor for the Scottish Liberties Trust, {a8.says=e1 said it was not {a8.p his} business whether people went to royal occasions.} {a8.says-e2 {a8.p He} told a radio phone-in that the pay of elected members was fixed by statute and could not be reduced by a vote upstairs.}

{a6 Agnes Tulloch}, an independent who carried the mace at the ceremony, {a6.says-e1 said {a2.d the six} had shown bad manners to a woman of 79.} {a6.does-e2 {a6.p She} was nevertheless one of the two who voted against} on Tuesday. {a6.says-e2 A parliament which took money from members over where they were at 11 in the morning would soon have none left to pay, {a6.p she} said.}

{a3.d Presiding officer} {a3 Isobel Rintoul} {a3.says-e1 had asked {a1 Mr Dalgleish} privately in August to change {a1.p his} mind.} {a3.says=e2 {a3.p She} said {a5.d the committee} was independent and it would be quite wrong for {a3.p her} to express a view on what {a5.p it} had done.}

{a7 The Parliamentary Staff Association} {a7.says=e2 said payroll had received no instruction yet and the October salaries had already been run.}

In 2003 four members who took the oath with a raised fist were given a warning.
