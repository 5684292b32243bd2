id: o3-belgium-jobless-transfer-01
kind: transfer of powers
country: Belgium
genre: newspaper report
english: British
form: article
event e1: handing unemployment benefit to the regions
actor a1: Wouter Claeskens (person)
actor a2: Vlaams Verbond (organization)
actor a3: Géraldine Thonnart (person)
actor a4: the Walloon Labour Party (organization)
actor a5: the King's mediator (person)
actor a6: the Flemish employers' chamber (organization)
actor a7: Brussels' regional government (organization)
actor a8: the federal employment office (organization)
actor a9: Jan-Baptist Moerenhout (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1

Talks on a new Belgian government entered their hundredth day on Monday with no agreement on who should pay the country's 290,000 jobless.

{a2 Vlaams Verbond}, which came first in the north in June, {a2.does+e1 has circulated a twelve-page paper {e1 that would close the national scheme in 2027 and divide the money by population}.} {a1.d {a2.p Its} president}, {a1 Wouter Claeskens}, {a1.says+e1 said Flanders has a vacancy for every second person out of work, while Hainaut has one for every nine, and that one rule for both helps neither.}

{a3 Géraldine Thonnart}, {a3.d chairwoman of {a4 the Walloon Labour Party}}, {a3.does-e1 left the castle where the parties were meeting at eleven on Sunday night and was driven home.} {a3.says-e1 "A baker in Ghent and a baker in Mons pay the same contribution. {a3.p I} will not go to the second and say he is insured against half," {a3 Thonnart} told reporters at the gate.}

{a4.does-e1 {a4.d {a3.p Her} party}'s bureau approved {a3.p her} conduct unanimously on Monday morning.}

{a1.says+e1 {a1 Claeskens} said there could be a transition of four years, even six, and that {a1.p he} had offered {a3 Thonnart} a fund for the poorer provinces. There would be no government with {a2.d {a1.p his} party} without {e1 the reform}, {a1.p he} said.}

{a6 The Flemish employers' chamber} {a6.says+e1 said a job seeker in Kortrijk should be dealt with by people who know the firms in Kortrijk.} {a9 Jan-Baptist Moerenhout}, {a9.d a labour economist} in Leuven who advised the previous cabinet, {a9.says+e1 said similar steps in two other federal states had cut long-term unemployment, and regretted that Belgium had waited twenty years.}

{a7 Brussels' regional government} {a7.says=e1 has not said what {a7.p it} wants. A spokesman said the ministers were divided and would hear both delegations.}

{a8.says=e1 {a8 The federal employment office} said {a8.p its} 3,200 staff would pay benefits in December in the usual manner.}

{a5 The King's mediator}, a former judge, {a5.says=e1 said {a5.p he} saw a narrow path and asked both sides not to speak to the press. {a5.p He} reports at the palace on Thursday.}
