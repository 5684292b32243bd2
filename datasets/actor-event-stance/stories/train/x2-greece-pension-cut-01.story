id: x2-greece-pension-cut-01
kind: pension reform
country: Greece
genre: wire report
english: American
form: article
event e1: the overhaul of survivors’ pensions
event e2: the pensioners’ march in Athens
actor a1: Labor Minister Periklis Anagnostakis (person)
actor a2: Greek Union of Widows and Survivors (organization)
actor a3: Chrysoula Dendrinou (person)
actor a4: Actuarial Society of Athens (organization)
actor a5: Dimokratiki Poreia (organization)
actor a6: Lefteris Kontogiorgis (person)
actor a7: Young Workers’ Initiative (organization)
actor a8: Myrto Asimakopoulou (person)
actor a9: Athens police (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 -e1 +e2
stance: a6 +e1
stance: a7 +e1 -e2
stance: a8 =e1
stance: a9 =e2 =e1

ATHENS, Greece (AP) — Several thousand retirees, many dressed in black, {e2 marched through central Athens} on Wednesday against {e1 a bill that would cut pensions paid to widows and widowers under 65}.

{e1 The legislation}, due for a vote next week, would reduce survivors’ benefits from 70% to 50% of the deceased spouse’s pension after three years for those able to work. The government says 118,000 people would eventually be affected.

{a3.says-e1 “{a3.p My} husband drove a crane in Perama for 33 years. He paid for this with his back,” said {a3 Chrysoula Dendrinou}, 59,} {a3.does+e2 who had come from Chalkida with a framed wedding photograph}. {a3.says-e1 “Which part of it did {a1.d the minister} pay for?”}

{a2.does+e2 The {a2 Greek Union of Widows and Survivors}, which called {e2 the march},} {a2.says-e1 says {a2.p it} will challenge {e1 the bill} before the Council of State.} Marchers carried a cardboard coffin labeled “Article 27” as far as Parliament, where they read out the names of lawmakers expected to vote for {e1 it}.

{a1 Labor Minister Periklis Anagnostakis} {a1.says+e1 rejected calls to withdraw {e1 the reform}, saying {e1 it} had been designed to help younger survivors return to the labor market.}

{a1.says+e1 “No one who is 65 today loses one euro. No one with a disability loses one euro, and no one with a child under 24,” {a1.p he} told lawmakers. “What {a1.p we} are ending is a rule written in 1951, for a country in which women did not work.”}

{a1.says-e2 Of {e2 the demonstration}, {a1.p he} said that the coffin was in bad taste and that people had been “brought into the streets with false numbers.”}

{a5 Dimokratiki Poreia}, {a5.d the main opposition party}, {a5.does-e1+e2 sent 14 of {a5.p its} lawmakers to walk with the protesters} and {a5.says-e1 promised to repeal {e1 the law} in {a5.p its} first hundred days in office.}

{a5.d The party} is not of one mind, however. {a6 Lefteris Kontogiorgis}, {a6.d {a5.p its} former shadow labor minister}, {a6.says+e1 broke ranks in a television interview on Tuesday, describing {e1 the change} as “late, clumsy and right.”} {a6.p He} was removed from the party’s finance committee the next morning.

Support has come from people at the other end of working life. {a7 The Young Workers’ Initiative}, {a7.d a group} that campaigns on behalf of Greeks under 35, {a7.says+e1 has urged Parliament to hold its nerve and pass {e1 the bill}.} {a7.says-e2 {a7.p It} said {e2 Wednesday’s rally} “once more asked the badly paid to carry the less badly paid.”}

{a4 The Actuarial Society of Athens} {a4.says+e1 gave {e1 the plan} {a4.p its} blessing too, estimating savings of 640 million euros ($700 million) by 2032.}

{a8 Myrto Asimakopoulou}, {a8.d who teaches social policy} in Patras, {a8.says=e1 called that estimate reasonable but said the effect on poverty was uncertain. Similar cuts in Italy were followed by more women in work, {a8.p she} said, and also by more women in debt.}

{a9.says=e2=e1 {a9 Athens police} put attendance at 6,500 and said {e2 the march} ended without incident. Organizers claimed 20,000.}
