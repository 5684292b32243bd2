id: x1-germany-housing-plan-01
kind: housing plan
country: Germany
genre: wire report
english: British
form: article
event e1: the plan to build 6,000 flats on the Lindenfeld allotments
event e2: the referendum on the Lindenfeld allotments
actor a1: the Leipzig city council (organization)
actor a2: Building Mayor Hartmut Seidler (person)
actor a3: the Lindenfeld Allotment Gardeners' League (organization)
actor a4: Gudrun Petzold (person)
actor a5: the Saxon Tenants' Circle (organization)
actor a6: Murat Aydemir-Lange (person)
actor a7: the Union of Free Voters for Leipzig (organization)
actor a8: Anja Grünwedel (person)
actor a9: Ulrike Stahnke (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 =e1 +e2
stance: a8 =e1 =e2
stance: a9 =e1

Leipzig (dpn) - More than a thousand garden sheds, a skittles alley and a 90-year-old clubhouse are to make way for {e1 one of eastern Germany's largest housing projects} after {a1.does+e1 {a1 the Leipzig city council} approved {e1 the scheme} late on Thursday}.

{e1 The development}, on 74 hectares of allotments at Lindenfeld in the north of the city, would provide 6,000 flats, a third of them at controlled rents, by 2034.

Leipzig's population has grown by 110,000 in 15 years and fewer than 2 per cent of its flats stand empty.

{a2.says+e1 "Whoever says yes to apprentices and nurses has to say where they are going to sleep," {a2 Building Mayor Hartmut Seidler} told councillors. "{a2.p I} have looked at 31 other sites. There is no better one."}

Under {e1 the plans}, a tram line would be extended by 2.4 kilometres and two primary schools and a clinic built. {a1.d The city} has promised each gardener a replacement plot within eight kilometres and 6,500 euros for a shed. Of 1,040 leaseholders written to in the spring, 388 have accepted.

{a3.d Opponents} announced within minutes of the vote that {a3.says+e2 {a3.p they} would start collecting signatures for {e2 a referendum}}. {a3.p They} need 25,500, or 5 per cent of the electorate, by mid-September.

{a3 The Lindenfeld Allotment Gardeners' League}, which has 1,040 members, {a3.says-e1 called {e1 the decision} "an act of destruction"}.

{a4 Gudrun Petzold}, {a4.d the league's chairwoman}, {a4.says-e1 whose grandfather planted {a4.p her} pear trees in 1951, said {a1.d the city} was building on "the lungs of three districts"}. {a4.says+e2 "{a3.p We} have 80 collectors ready for {e2 the petition} on Saturday. Let the people of Leipzig decide," {a4.p she} said.}

{a2 Seidler}, {a2.d a Social Democrat} in office since 2019, {a2.says-e2 said {e2 such a vote} would cost 18 months and about 40 million euros and that nobody should sign lightly}.

{a5 The Saxon Tenants' Circle} {a5.says+e1 hailed {e1 the plan} as a breakthrough}. {a5.says-e2 {a5.d The association} advised {a5.p its} 14,000 members against supporting {e2 the referendum}, saying that "those who already have a home should not vote on those who have none".}

Among those hoping for {e1 a new flat} is {a6 Murat Aydemir-Lange}, {a6.d a 34-year-old bus driver}, who shares two rooms in Schönefeld with {a6.p his} wife and three children. {a6.says+e1 "{a6.p I} have been on the list since 2021. If they were to start digging tomorrow {a6.p I} would bring a spade," {a6.p he} said.}

{a7 The Union of Free Voters for Leipzig}, which abstained in {a1.d the council}, {a7.says+e2 said {a7.p it} would help to gather signatures because "a question of this size belongs to the citizens"}. {a7.says=e1 {a7.p Its} group leader added that the party had members for and against {e1 the project} and would not give a recommendation.}

{a8 Anja Grünwedel}, {a8.d who heads the city's electoral office}, {a8.says=e2 said {e2 a ballot} could be held in March at the earliest}. {a8.says=e1 {a8.p She} would not discuss {e1 the housing plan} as such.}

{a9 Ulrike Stahnke}, {a9.d professor of urban climate} at the University of Halle-Nord, {a9.says=e1 has measured temperatures at Lindenfeld for six summers. On hot nights it is up to 4 degrees cooler than the centre, {a9.p she} said, but how much of that would be lost "depends entirely on how one builds"}.
