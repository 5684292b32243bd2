id: o6-colombia-aerial-spraying-01
kind: aerial herbicide spraying
country: Colombia
genre: web news
english: British
form: article
event e1: resuming the aerial spraying of coca crops
actor a1: Fernando Iriarte (person)
actor a2: Colombia's anti-narcotics police (organization)
actor a3: Milena Quiñones (person)
actor a4: the Constitutional Court (organization)
actor a5: the coca growers' federation of Putumayo (organization)
actor a6: Gen. Óscar Pardo (person)
actor a7: the governor of Nariño (person)
actor a8: Dr Beatriz Umaña (person)
actor a9: Álvaro Ricaurte (person)
actor a10: the UN drugs office in Bogotá (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 -e1
stance: a9 -e1
stance: a10 =e1

Colombia's defence ministry has ordered eight aircraft and 400,000 litres of weedkiller, a sign that {e1 planes may soon be over the coca fields again} after a gap of more than a decade.

{a1 Fernando Iriarte}, {a1.d the defence minister}, {a1.does+e1 signed the purchase last week.} {a1.says+e1 {a1.p He} told a Senate committee on Tuesday that the area under coca had reached 253,000 hectares and that men with hoes had cleared 11,000 of them, with 37 killed or maimed by mines.}

{a6.d The head} of the {a2 anti-narcotics police}, {a6 Gen. Óscar Pardo}, {a6.says+e1 said new nozzles released droplets within two metres of the target.} {a2.does+e1 {a2.d The force} has trained 26 pilots since January.}

{a3 Milena Quiñones}, {a3.d a senator for the Green Path party}, {a3.says-e1 handed {a1.d the minister} a jar of water from a school tank in Putumayo which, {a3.p she} said, had been tested in 2014 and still contained traces.} {a3.does-e1 {a3.p She} and nine others have lodged an action with the courts.}

{a1.says+e1 {a1 Iriarte} put the jar aside and said the study had been withdrawn by its authors.}

{a4 The Constitutional Court}, which set conditions in 2017, {a4.says=e1 said {a4.p it} had received two complaints and would check whether the conditions were met.} One of them is a vote of the National Narcotics Council, where {a1.d the minister} has five of eight seats behind {a1.p him}.

{a10 The UN drugs office in Bogotá}, which measures the crop by satellite, {a10.says=e1 confirmed the figure of 253,000 hectares and said it gave no advice on methods.}

In the south {a5 the coca growers' federation of Putumayo} {a5.does-e1 called 6,000 families to the road at Villagarzón for Monday.} {a5.says-e1 {a5.p Its} leaders said nobody had come for the cacao {a5.p they} planted under the last substitution deal.}

{a7 The governor of Nariño} {a7.does-e1 wrote to the president asking that {a7.p his} province be left out}, citing 40 hectares of peppers lost in 2013 for which the owners were never paid.

{a8 Dr Beatriz Umaña}, {a8.d who studied birth records in sprayed districts} for Bogotá's public health institute, {a8.says-e1 said the rise in miscarriages was small but present in every year, and {a8.p she} would not let a pregnant patient live under it.}

{a9.d A former minister}, {a9 Álvaro Ricaurte}, {a9.does ran the flights from 2003 to 2009.} {a9.says-e1 {a9.p He} now says that fields were replanted within eight months, usually higher up, and that {a9.p he} would spend the money on roads.}

{a1 Iriarte} flies to Washington on Friday. {a1.says+e1 {a1.p He} said {a1.p he} would ask for radar time and come back with a date.}
