id: xt-croatia-split-tram-01
kind: tram line
country: Croatia
genre: local paper
english: British
form: article
event e1: the tram line between Split and Kaštela
actor a1: Ante Grgurević-Bulić (person)
actor a2: Split city council (organization)
actor a3: the taxi drivers' guild (organization)
actor a4: Vinka Šarolić (person)
actor a5: the European Investment Fund for Cities (organization)
actor a6: Frane Lozovina (person)
actor a7: stallholders at Pazar market (group)
actor a8: the conservation department in Split (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 -e1
stance: a8 =e1

SPLIT – After nine hours of debate {a2 Split city council} {a2.does+e1 gave the green light on Wednesday night to {e1 a tram line} that will connect the ferry port with Kaštela, 14 kilometres to the west}.

The decision passed by a single vote. Work on {e1 the line}, the first on the Dalmatian coast, is to begin in the autumn of next year.

Mayor {a1 Ante Grgurević-Bulić}, who had made {e1 the tram} the centre of {a1.p his} election campaign, embraced colleagues when the result was read out. {a1.says+e1 “Generations will be grateful to us,” {a1.p he} said. “{a1.p I} have been called a dreamer, a fool and worse for {e1 this tram}. Tonight {a1.p I} am only happy.”}

{e1 The project} will cost 310 million euros, of which 180 million will be lent at a low rate by {a5 the European Investment Fund for Cities}. {a5.does+e1 {a5.d The fund} signed a letter of intent in May} and {a5.says+e1 called {e1 the line} “exactly what we want to see in a Mediterranean city choking on cars”}.

In the chamber the most determined opponent was independent councillor {a4 Vinka Šarolić}. {a4.says-e1 {a4.p She} said that for the same money the city could buy 400 electric buses. “A bus goes round an obstacle. {e1 This thing} is an obstacle,” {a4.p she} said. “{a4.p I} will ask the ministry to annul the vote, because two councillors who took part in it own land along the route.”}

{a3 The taxi drivers' guild} {a3.does-e1 parked 120 vehicles across the waterfront during the session} and {a3.says-e1 threatened to do it again every Wednesday until {e1 the plan} is dropped}.

The market people are no less upset. The tracks will take away one of the two rows of stalls on the eastern wall of the palace. {a7.says-e1 {a7 Stallholders at Pazar market} handed {a1.d the mayor} a basket of rotten figs and a letter which says that {e1 the tram} “will run over 400 years of trade”.}

{a8 The conservation department in Split}, whose consent is needed for the stretch beside the palace, {a8.says=e1 said {a8.p it} had not been sent the final drawings. “When {a8.p we} get them {a8.p we} will assess the effect on the monument and nothing else,” {a8.p its} head told Slobodna Riječ.}

Traffic engineer {a6 Frane Lozovina}, who carried out the passenger count for the city, {a6.says=e1 put demand at 26,000 trips a day, enough for a tram and also within the capacity of a good bus lane. “{a6.p I} gave them the figures. Choosing is politics,” {a6.p he} said.}
