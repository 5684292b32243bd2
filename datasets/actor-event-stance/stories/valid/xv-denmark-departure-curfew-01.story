id: xv-denmark-departure-curfew-01
kind: curfew
country: Denmark
genre: wire report
english: British
form: article
event e1: the night curfew at Havnsbjerg departure centre
event e2: the residents' hunger strike at Havnsbjerg
actor a1: Christoffer Bundgaard (person)
actor a2: rejected asylum seekers at Havnsbjerg (group)
actor a3: Marianne Sylvest (person)
actor a4: the Prison and Probation Service (organization)
actor a5: Inger-Lise Thygesen (person)
actor a6: the Danish Refugee Forum (organization)
actor a7: Bahram Sotoudeh (person)
actor a8: police in Holstebro (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1 +e2
stance: a8 =e1 =e2

{a2.does-e1+e2 Dozens of {a2.d rejected asylum seekers in Denmark} have stopped eating in protest against {e1 a curfew}} that confines {a2.p them} to a former barracks from nine in the evening until six in the morning.

{e1 The rule} came into force at the Havnsbjerg departure centre in western Jutland on 1 November. {a2.does-e1+e2 Forty-four {a2 rejected asylum seekers at Havnsbjerg} have refused food since Sunday} and say {a2.says-e1 {a2.p they} will go on until {e1 the curfew} is withdrawn}.

"{a7.says-e1 {a7.p I} have committed no crime in this country. At nine o'clock {a7.p I} am counted like a sheep," said {a7 Bahram Sotoudeh}, {a7.d an Iranian engineer} who has lived at the centre for four years.} {a7.does+e2 {a7.p He} was among the first to join {e2 the hunger strike}} and {a7.says+e2 said {a7.p he} was proud of {e2 it}}.

{a1.does+e1 {e1 The curfew} was ordered by the immigration minister, {a1 Christoffer Bundgaard}}, after a series of break-ins at summer cottages near the centre. {a8.says=e1 {a8 Police in Holstebro} said nobody had been charged and that the number of burglaries had since gone from fourteen to nine a month, but that it was too early to say whether {e1 the curfew} was the reason.}

{a1.says+e1 {a1 Mr Bundgaard} said on Wednesday that {e1 it} would stay. "Those who do not like the conditions have a simple remedy, and that is to go home as they have been told to by the courts," {a1.p he} told reporters in Copenhagen. "A hunger strike does not change Danish policy."}

{a1.says-e2 {a1.p He} called {e2 the strike} an attempt at blackmail and urged {a2.d those taking part} to end {e2 it}.}

The mayor of the surrounding municipality, {a5 Inger-Lise Thygesen}, {a5.says+e1 said {e1 the curfew} had brought calm to the villages and that {a5.p she} had asked for {e1 it} {a5.p herself}}.

For {a6 the Danish Refugee Forum}, which runs a legal clinic at the gate, {a6.says-e1 {e1 the measure} amounts to detention without trial}. {a6.does-e1 {a6.d The charity} filed a complaint with the parliamentary ombudsman last week.}

The Bishop of Ringkøbing, {a3 Marianne Sylvest}, {a3.says-e1 also asked the government to lift {e1 the curfew}, saying people who had lost everything should not lose the evening as well}. {a3.says-e2 But {a3.d the bishop}, who visited the centre on Tuesday, said {a3.p she} had pleaded with {a2.d the men} to eat. "{a3.p I} told {a2.p them} that {e2 this} is the wrong way and that {a3.p I} do not want to bury anybody," {a3.p she} said.}

{a4 The Prison and Probation Service}, which runs Havnsbjerg, {a4.says=e1 said {a4.p its} staff carried out the decisions of others and that doctors were on the site around the clock. {a4.p It} declined to comment further.}

Havnsbjerg houses 210 people whose applications have been turned down but who cannot be deported, in many cases because their countries of origin will not take them back.
