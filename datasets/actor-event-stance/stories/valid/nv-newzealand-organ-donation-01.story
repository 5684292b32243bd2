id: nv-newzealand-organ-donation-01
kind: organ donation law
country: New Zealand
genre: web news
english: New Zealand
form: article
event e1: the bill to make every adult an organ donor by default
actor a1: Denise Hollingworth (person)
actor a2: the Kidney Patients' Network (organization)
actor a3: Father Colm Tierney (person)
actor a4: Warren Petherick (person)
actor a5: the United Rural Party (organization)
actor a6: Dr Sunita Raghavan (person)
actor a7: the Health Data Commissioner (organization)
actor a8: Prime Minister Gareth Lockyer (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

A member's bill that would {e1 presume people's consent to organ donation unless they have said otherwise} passed its first reading in Parliament last night by 66 votes to 54.

{a1.does+e1 The bill was drawn up by backbench MP {a1 Denise Hollingworth}}, {a1.d a former theatre nurse}, after an earlier attempt lapsed at the election.

{a1.says+e1 {a1.p She} told the House that 450 people were on the waiting list and that 39 had died on it last year.}

{a1.says+e1 "Most New Zealanders say they would give. Very few have ever put it on paper. Those two facts should not be allowed to cost lives," {a1 Ms Hollingworth} said.}

{a5 The United Rural Party}, which holds eight seats, {a5.does-e1 voted as a bloc on the other side}. {a4.d {a5.p Its} health spokesman}, {a4 Warren Petherick}, {a4.says-e1 said the state did not own anybody's body.}

{a4.says-e1 {a4 Mr Petherick} also said officials had been unable to tell {a4.p him} how somebody without internet access would register an objection.} {a4.does-e1 {a4.p He} will put up an amendment to strike out the main clause}.

The {a2 Kidney Patients' Network} brought 30 people on dialysis to the public gallery. {a2.does+e1 {a2.p It} has collected 71,000 signatures for {e1 the change} since March}.

{a6.d Transplant surgeon} {a6 Sunita Raghavan} {a6.says+e1 said families refused in about half of cases, usually because nobody knew what the dead person had wanted. Under {e1 the proposed law} they would have an answer to start from, {a6.p she} said.}

Among those who have asked to speak to the select committee is {a3 Father Colm Tierney}, {a3.d a hospital chaplain} in Dunedin. {a3.says-e1 {a3.p He} said {a3.p he} carried a donor card {a3.p himself} but that silence was not a gift.}

{a3.says-e1 "If {a3.p I} don't reply to your letter, you can't assume {a3.p I} said yes," {a3 Father Tierney} said.}

The office of the {a7 Health Data Commissioner} {a7.says=e1 said {a7.p it} would file comments on how a register of objections should be kept and took no position on {e1 the bill} itself.}

{a8.d Prime Minister} {a8 Gareth Lockyer} was overseas and did not vote. {a8.says=e1 Asked in Seoul which way {a8.p he} leaned, {a8.p he} said it was a conscience matter and {a8.p he} had not made up {a8.p his} mind.}

Submissions close on 14 June.
