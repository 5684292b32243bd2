id: q8-eu-commission-portfolio-01
kind: commission portfolio swap
country: Belgium
genre: newspaper report
english: British
form: article
event e1: Waldeyer's swap of the energy and research portfolios
event e2: postponing the vote on the new European Commission
event e3: the withdrawal of Matjaz Hrovatin's nomination
actor a1: Henrike Waldeyer (person)
actor a2: Matjaz Hrovatin (person)
actor a3: the Slovenian government (organization)
actor a4: the centre-left group (organization)
actor a5: Ignacio Barrusell (person)
actor a6: green members (group)
actor a7: Rositsa Tancheva (person)
actor a8: Lotte Aerts (person)
actor a9: a senior parliament official (person)
actor a10: gas network operators (group)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 -e3
stance: a3 -e1 -e3
stance: a4 =e1 +e2
stance: a5 -e1 -e2 -e3
stance: a6 -e1 +e2 +e3
stance: a7 =e1
stance: a8 =e1 =e2
stance: a9 =e2
stance: a10 +e1

{a1.d The incoming president of the European Commission} {a1.does+e1 has told two of {a1.p her} nominees to {e1 exchange jobs}}, hoping to avert defeat in the European Parliament next week.

{a1 Henrike Waldeyer} {a1.says+e1 said on Tuesday that {a2 Matjaz Hrovatin}, {a2.d the Slovenian candidate}, would look after research, while energy would go to {a7 Rositsa Tancheva} of Bulgaria}. {e1 The change} comes four days after a hearing at which {a2 Mr Hrovatin} was unable to say how many gas interconnectors were being built with EU money. The industry committee voted 41-19 against {a2.p him}.

{a1.says+e1 "The team is better arranged this morning than it was on Friday," {a1 Ms Waldeyer} told reporters.} {a1.says-e3 {a1.p She} had "not for one minute" considered asking {a2 Mr Hrovatin} to {e3 go home}.} {a1.says-e2 {a1.p She} also turned down appeals for {e2 more time}, saying the member states expected {a1.p her} to begin work on the first of the month.}

{a2 Mr Hrovatin}, 58, who ran Slovenia's grid company for nine years, {a2.says+e1 said {a2.p he} had accepted {e1 the new post} by telephone and was already reading the files}. {a2.says-e3 Asked whether {a2.p he} would not do better to {e3 step aside}, {a2.p he} replied that one bad afternoon did not cancel out a career.}

{a2.p His} own capital was less obliging. {a3.says-e1 {a3 The Slovenian government} had been promised energy in August and "does not regard that matter as closed", {a3.p its} Europe minister said}, {a3.says-e3 although {a3.p he} added that {a3.p Ljubljana} would send nobody else}.

Parliament can only accept or reject the 27 commissioners as a whole. That rule has given the large groups the whip hand in the past, and three nominees have been moved or replaced since the summer.

{a4 The centre-left group}, whose 140 votes could decide the outcome, {a4.says=e1 said {a4.p it} would form an opinion on {e1 the switch} once both candidates had been heard again}. {a4.does+e2 {a4.p It} has tabled a request to {e2 hold the ballot a fortnight later}.} {a6.does+e2 {a6 Green members} signed {e2 the request} within the hour.} {a6.says-e1 {a6.p They} said {e1 the reshuffle} merely handed a man who had failed on pipelines a budget of 95bn euros.} {a6.says+e3 "Slovenia has other able people," said one of {a6.p them}, Aino Pehkonen.}

From the other side of the chamber {a5 Ignacio Barrusell}, {a5.d who leads the conservatives}, {a5.says-e1 accused {a1 Ms Waldeyer} of rewarding an ambush}. {a5.says {a5.p He} had found {a2 Mr Hrovatin} dull at the hearing}, {a5.says-e3 but dullness was no reason to lose a commissioner}, {a5.p he} said. {a5.says-e2 {a5.p His} group would vote down any {e2 delay}.}

{a7 Ms Tancheva}, a former budget minister, {a7.says=e1 said only that {a7.p she} would answer whatever questions members chose to put}. {a10.says+e1 {a10 Gas network operators}, who had kept quiet after the hearing, sent {a7.p her} {a10.p their} congratulations and an invitation to Vienna, and said energy was now in practised hands.}

{a8 Lotte Aerts}, of a research institute in Leuven, {a8.says=e1=e2 said the arithmetic was open. On paper {e1 the exchange} would bring over some thirty liberals and lose about as many conservatives, and {e2 a later date} would help whichever side used it better}.

Party leaders meet on Thursday to settle the agenda. {a9 A senior parliament official} {a9.says=e2 said a simple majority of them could {e2 move the session}, and that the interpreters had been told to keep both weeks free}.
