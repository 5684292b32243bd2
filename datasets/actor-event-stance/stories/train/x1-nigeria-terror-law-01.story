id: x1-nigeria-terror-law-01
kind: terror law
country: Nigeria
genre: local paper
english: African
form: article
event e1: the bill prescribing the death penalty for kidnapping as terrorism
actor a1: the House of Representatives (organization)
actor a2: Hon. Garba Maigari-Yusuf (person)
actor a3: Hon. Ebiere Dokubo-West (person)
actor a4: the Conference of Catholic Lay Faithful (organization)
actor a5: Alhaji Bala Kontagora (person)
actor a6: the Prisoners' Dignity Project (organization)
actor a7: Tunde Ajiboye-Cole (person)
actor a8: the Chief of Army Staff (person)
actor a9: Hajiya Rakiya Shehu (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 -e1

Reps pass bill on death penalty for kidnappers

{a1 The House of Representatives} yesterday {a1.does+e1 passed for third reading {e1 a bill which classifies kidnapping for ransom as an act of terrorism punishable by death}}.

{a1.does+e1 {a1.d The lawmakers} took the decision at plenary following the adoption of a report by the Committee on National Security.} Lawyers, informants and bankers who "knowingly aid" kidnappers will also face life imprisonment if {e1 the bill} gets the concurrence of the Senate and the assent of the President.

Leading the debate, sponsor of {e1 the bill}, {a2 Hon. Garba Maigari-Yusuf}, {a2.says+e1 said 4,722 Nigerians were abducted in the past 12 months and N2.6 billion paid as ransom}.

{a2.says+e1 "Mr Speaker, {a2.p my} constituents no longer go to farm. A man sold his land to bring back his son, and they returned the son dead. What sentence is too heavy for such people?" {a2.p he} asked.}

Opposing {e1 the bill}, {a3 Hon. Ebiere Dokubo-West} {a3.says-e1 noted that armed robbery had carried the death penalty since 1970 and had not ceased}.

{a3.says-e1 "It is the certainty of arrest that frightens the criminal, not the rope. {a3.p We} are passing {e1 this law} to make ourselves feel better," {a3.p she} said amid shouts of "No! No!" from colleagues.} {a3.p Her} motion to step down {e1 the bill} failed on a voice vote.

In Minna, {a5.d chairman of a forum of abduction survivors}, {a5 Alhaji Bala Kontagora}, who spent 87 days in captivity, {a5.says+e1 commended {a1.d the lawmakers} and asked the Senate to speed up action}. {a5.says+e1 "They chained {a5.p me} to a dead man for a night. Let nobody talk to {a5.p me} of their rights," {a5.p he} said.}

But another victim differed. {a9 Hajiya Rakiya Shehu}, whose daughter was taken from a school hostel in Kebbi, {a9.says-e1 said {e1 the new law} would make kidnappers kill their captives to silence them}. {a9.says-e1 "{a9.p My} daughter came back because they thought they too could go home one day," {a9.p she} told our correspondent in tears.}

{a4 The Conference of Catholic Lay Faithful}, in a communiqué signed at the end of {a4.p its} meeting in Owerri, {a4.says-e1 rejected {e1 the legislation}, maintaining that the state should not take life}.

{a6 The Prisoners' Dignity Project} {a6.says-e1 described {e1 it} as a step backwards}, pointing out that 3,413 persons were already on death row, some of them for over 20 years.

When approached, {a8.d the Chief of Army Staff} {a8.says=e1 said soldiers did not make laws. "Give {a8.p us} any law, {a8.p we} will carry out {a8.p our} own part," {a8.p he} said at the sidelines of an event in Kaduna.}

{a7.d A Senior Advocate}, {a7 Tunde Ajiboye-Cole}, {a7.says=e1 explained that state governors would still have to sign each warrant, and that only three had been signed since 2012. "Whether {e1 the bill} changes anything in practice depends on them," {a7.p he} said.}
