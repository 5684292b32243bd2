id: q8-poland-chemicals-register-01
kind: chemicals registration rules
country: Poland
genre: business page
english: British
form: article
event e1: the EU plan to register low-volume chemicals
event e2: Grazyna Wolanska's amendment exempting small firms
actor a1: Grazyna Wolanska (person)
actor a2: Brzezina (organization)
actor a3: Sweden's environment minister (person)
actor a4: the Commission (organization)
actor a5: German chemical employers (group)
actor a6: the Breath cancer charity (organization)
actor a7: a paintmakers' federation (organization)
actor a8: Tomasz Gutkiewicz (person)
actor a9: the Polish government (organization)
actor a10: liberal MEPs (group)
actor a11: works council members (group)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1 =e2
stance: a5 -e1 -e2
stance: a6 +e1 -e2
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 -e1 +e2
stance: a10 +e2
stance: a11 -e1 +e2

Small Polish firms promised relief from chemicals register

A Polish member of the European Parliament has won the support of a key committee for a clause that would spare thousands of companies from having to test what they make.

{a1 Grazyna Wolanska}, {a1.d the parliament's rapporteur}, {a1.does+e2 tabled {e2 the text}}, under which businesses with fewer than 50 staff need hand in only a two-page form. {e2 It} passed by 33 votes to 30.

{a1.says+e2 "A workshop in Tarnow with eleven people in it cannot pay for a toxicology department," {a1.p she} said.} {a1.says+e1 {a1.p She} denied that {a1.p she} wanted to bury {e1 the regulation}, which {a1.p she} has steered for two years. Without {e1 it}, {a1.p she} said, Europeans would go on being the guinea pigs.}

At present a substance has to be entered with the agency in Helsinki only if at least a tonne of it is made or brought in each year. {a4 The Commission} {a4.does+e1 proposed last spring to {e1 drop the threshold to 100 kilograms}}, {a4.says+e1 on the ground that some of the most harmful compounds are sold by the drum}. {a4.says=e2 {a4.p It} did not want to be drawn on {e2 the committee's change}, a spokesman said, and would give {a4.p its} verdict after the plenary.}

{a4.p It} reckons that 19,000 substances would be added, at an average of 21,000 euros each.

{a2 Brzezina}, a maker of dyes and flame retardants with 46 employees, {a2.says-e1 calculates that {e1 it} would have to file 70 dossiers and would close before the tenth}. {a2.p Its} owner, Lucjan Przybora, {a2.does+e2 travelled to Brussels at {a2.p his} own cost three times to explain this to members}. {a11.does-e1 {a11 Works council members} from four plants in the region went with {a2.p him} on the last trip, and stood in hard hats before the committee room with a list of jobs at risk.} {a11.says+e2 {a11.p They} went home saying that half a loaf would feed half the village, and that {e2 the vote} had been worth the bus fare.}

The large producers are no happier. {a5 German chemical employers} {a5.says-e1 have called {e1 the lower limit} "a tax on invention"}. {a5.says-e2 Yet {a5.p they} were just as sharp about {e2 the concession}, since a competitor next door would sell the same molecule without the same paper.} {a5.does-e2 {a5.p They} wrote to all 720 members on Wednesday, suggesting that they strike {e2 it} out.}

{a9 The Polish government} {a9.does-e1 voted against {e1 the draft} in the council of ministers} and {a9.says+e2 sent {a1 Ms Wolanska}, who belongs to the opposition at home, a rare note of thanks}.

{a3 Sweden's environment minister} {a3.says+e1 said there was nothing small about 100 kilograms of a hormone disruptor}. {a3.says-e2 {a3.p She} could understand the wish to help family firms, {a3.p she} said; {a3.p she} had grown up in one; but poison did not ask how many people were on the payroll.}

{a6 The Breath cancer charity} {a6.does+e1-e2 handed in 212,000 signatures asking for {e1 the rules} as first written}. {a7.says+e1 {a7 A paintmakers' federation}, whose members buy the substances, said {a7.p it} had waited a decade to be told what was in {a7.p its} own tins, and regretted only that cosmetics were left out.}

{a10 Liberal MEPs} {a10.does+e2 gave {a1 Ms Wolanska} the last votes {a1.p she} needed}, in return for a review after five years.

{a8 Tomasz Gutkiewicz}, a consultant in Gliwice who prepares such files, {a8.says=e1=e2 said that in either case {a8.p he} would have work until retirement. {e2 The exemption} would take out roughly two in five firms, but hardly a twentieth of the tonnage}.

The full parliament is to vote in the third week of October. Shares in the two listed laboratories that carry out tests fell by 3% in Frankfurt.
