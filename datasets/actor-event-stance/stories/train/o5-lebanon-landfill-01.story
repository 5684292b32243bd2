id: o5-lebanon-landfill-01
kind: landfill reopening
country: Lebanon
genre: local paper
english: British
form: article
event e1: the reopening of the Ain Jamous landfill
actor a1: Environment Minister Ziad Karkabi (person)
actor a2: Ain Jamous municipality (organization)
actor a3: Elias Bou Ghannam (person)
actor a4: Sukar Contracting (organization)
actor a5: Rima Chehayeb (person)
actor a6: Beirut municipality (organization)
actor a7: Walid Harfouche (person)
actor a8: Internal Security Forces (organization)
actor a9: Dr Nada Tannous (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 -e1

BEIRUT: Refuse trucks turned back at the Ain Jamous junction for the second time in a week on Thursday after {a2.does-e1 {a2.d the municipality} parked {a2.p its} fire engine across the road}.

{a1 Environment Minister Ziad Karkabi} {a1.does+e1 signed an order last month {e1 bringing the site, closed since 2016, back into use} for 18 months}. {e1 It} would take 900 tons of waste a day from the capital and its suburbs.

{a1.says+e1 "There are 40,000 tons lying on pavements and under bridges, and winter is coming. {a1.p I} was shown eleven sites. Ten have houses next to the fence," {a1 Karkabi} told a news conference.}

{a3 Elias Bou Ghannam}, {a3.d the mayor}, {a3.says-e1 said the last lease was also for 18 months and ran for twelve years. {a3.p He} produced a letter from 2016 in which the state undertook to plant pines there.} {a3.does-e1 {a3.p He} slept in the municipal building on Wednesday night with six councilors}.

{a6 Beirut municipality} {a6.does+e1 has transferred $2.3 million for the access road}. {a4 Sukar Contracting} {a4.does+e1 moved two compactors to a depot nearby}. {a4.d The company} did not return calls.

{a9 Dr Nada Tannous}, {a9.d a chest physician at the district hospital}, {a9.says-e1 said {a9.p her} ward treated 340 children from the three nearest villages in 2015 and 95 in 2019. "Those are the only figures anyone needs," {a9.p she} said.}

{a7 MP Walid Harfouche}, {a7.d an ally of {a1.d the minister}}, {a7.says-e1 said {a7.p he} had asked {a1.p him} to look at the quarries of the Anti-Lebanon instead and had been refused.} {a5 Rima Chehayeb}, whose Green Assembly party sits in opposition, {a5.does-e1 submitted an appeal to the State Council}.

{a1 Karkabi} {a1.says+e1 said {a1.p he} had read the appeal and that it contained no alternative.}

{a8 The Internal Security Forces} {a8.says=e1 said {a8.p they} had received no instruction to clear the junction. An officer at the scene asked drivers to use the upper road.}
