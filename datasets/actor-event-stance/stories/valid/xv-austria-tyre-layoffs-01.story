id: xv-austria-tyre-layoffs-01
kind: mass layoffs
country: Austria
genre: business page
english: British
form: article
event e1: the cutting of 870 jobs at Kronreif's plant in Wimpassing
event e2: the warning strike at Kronreif's plant
actor a1: Kronreif (organization)
actor a2: Dietmar Oberascher (person)
actor a3: Gerlinde Zehetmaier (person)
actor a4: the chemical workers' union (organization)
actor a5: Roswitha Petzelberger (person)
actor a6: Clemens Aufhauser (person)
actor a7: Tegel Partners (organization)
actor a8: Sabine Thönig (person)
actor a9: the mayor of Wimpassing (person)
actor a10: the strikers (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1
stance: a6 =e1 =e2
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 -e1 +e2
stance: a10 -e1 +e2

Austrian tyre maker {a1 Kronreif} {a1.does+e1 said on Tuesday {a1.p it} would cut {e1 870 jobs}, almost two-thirds of the workforce at {a1.p its} main plant in Wimpassing, and move the production of car tyres to Serbia by the end of next year}.

{a1.d The company}, founded in 1904, will keep 480 people in Lower Austria to make tyres for tractors and to run {a1.p its} research department.

"{a2.says+e1 A tyre made in Wimpassing costs 19 euros more than the same tyre made in Serbia, and no customer pays {a1.p us} those 19 euros," chief executive {a2 Dietmar Oberascher} told analysts on a conference call. "{e1 The decision} is painful, but {a2.p I} am convinced {e1 it} is the right one. {e1 It} secures what is left."}

The workforce was informed only an hour before the stock exchange. {a3.d The head of the works council}, {a3 Gerlinde Zehetmaier}, {a3.says-e1 called {e1 the cuts} "a slap in the face of people who gave up two pay rises to save this plant"}.

{a3.does+e2 {a3.p She} led the early shift out through the main gate at ten o'clock for {e2 a four-hour warning strike}}, the first at {a1 Kronreif} since 1987. According to {a4 the chemical workers' union}, {a4.does+e2 which called {e2 the walkout}}, {a10.does-e1+e2 about 1,100 {a10.d people} took part}.

"{a4.says-e1 {a4.p We} will not negotiate about a funeral. First {e1 the plan} must come off the table, then {a4.p we} can talk," {a4.d the union} said in a leaflet handed out to {a10 the strikers}.}

{a1 Kronreif} {a1.says-e2 called {e2 the stoppage} unlawful and said {a1.p it} would dock the wages of {a10.d those who joined in}}. {a2.says-e2 {a2 Oberascher} said {a2.p he} understood the anger but that "{e2 strikes of this sort} only make the next investor look elsewhere".}

Shares in {a1.d the group} closed 11 percent higher in Vienna. {a7 Tegel Partners}, {a7.d a Frankfurt fund} that holds 8 percent, {a7.says+e1 said {a7.p it} had been pressing for {e1 the step} since 2022 and congratulated the board on "finally facing the numbers"}.

The governor of Lower Austria, {a5 Roswitha Petzelberger}, {a5.says-e1 demanded that {a1.d the company} withdraw {e1 the redundancies} and pay back 22 million euros in public aid if {a1.p it} did not}. {a5.says-e1 "{a5.p I} will not accept {e1 this}," {a5.p she} said.}

{a9.says-e1 {a9 The mayor of Wimpassing} said a third of the town's tax income would be lost and that {a1 Kronreif} should be ashamed.} {a9.does+e2 {a9.p He} had a marquee put up so that {a10 the strikers} would be out of the rain.}

Economy minister {a6 Clemens Aufhauser} {a6.says=e1 would not be drawn on whether the government would intervene. {a6.p He} said {a6.p his} officials were in contact with all those involved and that it was too early for an assessment.}

{a8 Sabine Thönig}, who follows the tyre industry for Raxbank, {a8.says=e1 said {e1 the restructuring} would lift {a1.d the group}'s operating margin by about three points from 2027, while the costs of severance, some 95 million euros, would push {a1.p it} into a loss this year. {a8.p She} left {a8.p her} recommendation at "hold".}
