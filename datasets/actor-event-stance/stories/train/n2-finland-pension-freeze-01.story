id: n2-finland-pension-freeze-01
kind: pension indexation freeze
country: Finland
genre: web news
english: British
form: article
event e1: the two-year freeze on pension increases
actor a1: Minister Henrik Lagerstam (person)
actor a2: the Pensioners' Central League (organization)
actor a3: Raili Kortesmaa (person)
actor a4: the Confederation of Salaried Staff (organization)
actor a5: Finnish Employers (organization)
actor a6: the Youth Parliament Association (organization)
actor a7: Teemu Haavikko (person)
actor a8: the Centre for Pension Research (organization)
actor a9: parliament's constitutional committee (organization)
actor a10: Speaker Antero Vuolle (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 -e1
stance: a10 =e1

Finland's parliament has to wait before voting on {e1 a plan to leave earnings-related pensions unchanged in 2027 and 2028}.

{a9 Parliament's constitutional committee} {a9.does-e1 sent {e1 the bill} back to the Ministry of Social Affairs on Thursday} and {a9.says-e1 said that in {e1 its} present form {e1 it} could not be handled as ordinary legislation, since {e1 it} interfered with protected property.}

Index increases are based on prices and wages. Next year's would have been 2.1 percent. The ministry calculates savings of 1.3 billion euros over the two years.

{a1.d Social Affairs Minister} {a1 Henrik Lagerstam} {a1.says+e1 said {a1.p he} would bring an amended text before Easter and had not considered giving up. {a1.p He} acknowledged that {a1.p his} own mother had told {a1.p him} {a1.p he} was wrong.}

{a10 Speaker Antero Vuolle} {a10.says=e1 said the plenary slot reserved for next Wednesday would be used for the transport budget. {a10.p He} reminded both sides that {a9.d the committee}'s opinions bind the house.}

Around 1.6 million people receive a pension in Finland.

{a2 The Pensioners' Central League} {a2.does-e1 had paid for a legal opinion that was put before the members}. {a3.d The chair of the organisation}, {a3 Raili Kortesmaa}, {a3.says-e1 thanked {a9.d the committee members} for careful work. A widow in Kajaani on 1,350 euros a month loses about 700 euros by the end of the period, {a3.p she} pointed out.}

{a3.says-e1 {a3.p She} was bitter about {a4 the Confederation of Salaried Staff}, whose board signed {e1 the package} in September.} {a4.says+e1 {a4.d The confederation} replied that contributions would otherwise rise by 0.8 points and that {a4.p it} had to think of those who are working.}

{a5 Finnish Employers} {a5.says criticised the government for a lack of nerve on taxation and labour law} {a5.says+e1 but described the pension element as the minimum that could be expected.}

Support has come too from {a6 the Youth Parliament Association}, {a6.does+e1 which handed over 14,000 names} outside the Parliament House in October.

Within the ruling coalition {a7 Teemu Haavikko}, {a7.d an MP from Oulu}, {a7.says-e1 told public radio that {a7.p he} had backed {e1 it} in the party group out of loyalty and that {a7.p he} no longer could. {a7.p He} wished {a1 Lagerstam} luck in finding the money elsewhere.}

{a8 The Centre for Pension Research} {a8.says=e1 said in a note that {e1 a freeze} would lower average benefits by 3.9 percent by 2030, while easing pressure on the funds. Which of those weighed more was "not a question for researchers", {a8.p it} said.}
