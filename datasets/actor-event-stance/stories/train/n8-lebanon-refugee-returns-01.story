id: n8-lebanon-refugee-returns-01
kind: refugee return convoys
country: Lebanon
genre: newspaper report
english: Asian
form: article
event e1: the government's organised return of Syrian refugees
actor a1: Ghassan Abi Nader (person)
actor a2: General Security (organization)
actor a3: UN refugee agency (organization)
actor a4: Beirut Centre for Refugee Law (organization)
actor a5: Tony Khalife (person)
actor a6: Umm Rami (person)
actor a7: Nabil Charafeddine (person)
actor a8: Cypriot government (organization)
actor a9: Rima Haddad (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 +e1
stance: a8 +e1
stance: a9 -e1

ARSAL, Lebanon: Some 310 Syrians boarded trucks and minibuses in this border town early Tuesday for the Qalamoun region, in {e1 the first convoy arranged by the Lebanese authorities} for 18 months.

{a2 General Security}, {a2.d the agency in charge of the border}, {a2.does+e1 checked names against a list approved by Damascus} and {a2.says+e1 said another 200 people would leave next week through Wadi Khaled}.

{a1.d Caretaker Displacement Minister} {a1 Ghassan Abi Nader} {a1.says+e1 watched the departure from the crossing. {a1.p He} said Lebanon had carried the burden for 13 years and "cannot carry it one year more," and that 40,000 families had put their names down.}

That number was disputed by {a4 the Beirut Centre for Refugee Law}. {a4.says-e1 {a4.d The group} said most of those on the lists had signed after their shops were sealed or their residency papers refused, and that {a4.p it} knew of four men arrested on arrival in 2022.} {a9.d {a4.p Its} lawyer}, {a9 Rima Haddad}, {a9.does-e1 has filed an urgent request with the State Council on behalf of two families}.

{a3 The UN refugee agency} {a3.says=e1 said {a3.p its} staff had been present at the assembly point and had spoken with those leaving. {a3.p It} was not organising {e1 the movement}, {a3.d the agency} said, but respected the right of anyone to go home and was asking for access on the other side.}

{a6 Umm Rami}, 52, {a6.says+e1 sat on a mattress on the back of a pickup with three goats. {a6.p She} said {a6.p she} had waited since 2019 for {a6.p her} turn. "People told {a6.p me} don't go, there is no electricity. Here there is no electricity either," {a6.p she} said.}

{a5.d The mayor}, {a5 Tony Khalife}, {a5.does+e1 lent the municipality's buses}. {a5.says+e1 {a5.p He} said the town of 35,000 still housed 60,000 Syrians and that the trucks should come every day,} {a5.says although the Syrians had been good neighbours and {a5.p he} would miss some of them.}

{a1 Abi Nader}'s party and the bloc of {a7 Nabil Charafeddine} have not agreed on anything since the presidency fell vacant. {a7.says+e1 On this, {a7.d the veteran lawmaker} said, {a1.d the minister} was {e1 doing what any government would}.} {a7.says But {a7.p he} accused {a1.p him} of turning a sad day into a campaign stop.}

{a8 The Cypriot government}, which has seen boat arrivals from Lebanon rise sharply this year, {a8.does+e1 has offered to help pay for transport and to press other EU members to fund repairs in villages of return}.

Around 785,000 Syrians are registered with the UN in Lebanon.
