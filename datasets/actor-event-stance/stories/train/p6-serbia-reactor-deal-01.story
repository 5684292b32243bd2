id: p6-serbia-reactor-deal-01
kind: nuclear reactor purchase
country: Serbia
genre: newspaper report
english: American
form: article
event e1: Serbia's purchase of two nuclear reactors from South Korea
event e2: the demand for a referendum on nuclear power in Serbia
event e3: Austria's refusal to let the reactor parts cross its territory
actor a1: President Dragoslav Petkovic (person)
actor a2: Austria (organization)
actor a3: New Morning (organization)
actor a4: Sladjana Ilincic (person)
actor a5: South Korea (organization)
actor a6: some energy analysts (group)
actor a7: Energy Minister Zoran Babovic (person)
actor a8: Hungary (organization)
actor a9: farmers along the Danube (group)
actor a10: a senior European diplomat (person)
actor a11: Russia (organization)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e3
stance: a3 +e1 +e2
stance: a4 -e1 +e2 +e3
stance: a5 +e1
stance: a6 =e1
stance: a7 +e1 -e2
stance: a8 +e1 -e3
stance: a9 -e1 +e2
stance: a10 =e3
stance: a11 -e1

BELGRADE, Serbia — For four hours and ten minutes on Friday, with a map, two telephones and a bowl of plums in front of {a1.p him}, {a1 President Dragoslav Petkovic} answered every question but one: what the reactors would cost.

{a1.says+e1 "Less than darkness," {a1.p he} said. Serbia would run short of power in 2033, when the oldest lignite units close, and {a1.p he} did not intend to be remembered as the man who bought candles.}

{a1.does+e1 {e1 The contract for two 1,000-megawatt units}, to be built at Dubovac on the Danube, was initialed in Seoul on Tuesday.} Officials have spoken of 9 billion to 11 billion euros, or about a seventh of the country's annual output. A ban on such plants, adopted in 1989 after Chernobyl, was lifted last year.

{a1 Mr. Petkovic}, 58, saved {a1.p his} roughest words for {a2 Austria}, whose government {a2.does+e3 said on Wednesday that {e3 no permit would be given for the heavy components to pass by rail or river}.} {a1.says-e3 {a1.p He} suggested that {a2.d the Viennese} should switch off one waltz in three to make up for the current {a2.p they} import.} {a2.d Vienna} {a2.says-e1 has written to {a1.d the president} that {a2.p it} regards {e1 the project} as a danger to eight countries}, while thanking {a1.p him} for {a1.p his} help in the matter of the wine labels.

{a8 Hungary}, which has reactors of {a8.p its} own, {a8.does-e3 offered within a day to unload the parts on {a8.p its} stretch of the river.} {a8.says+e1 {a8.p Its} foreign minister called {e1 the deal} "a neighbor's good sense," if a decade late.}

On {e2 whether voters would be asked}, {a1.d the president} {a1.says-e2 was brisk. People had chosen a parliament so as not to have to read feasibility studies, {a1.p he} said.} {a7 Energy Minister Zoran Babovic}, at {a1.p his} elbow, {a7.says-e2 added that {e2 a plebiscite} would take until 2027 and lose the place in the queue for turbines.} {a7.does+e1 {a7 Mr. Babovic} led the negotiations} and {a7.says+e1 said only that {a7.p he} would have liked a longer warranty.}

That is not how {a3 New Morning} sees {e2 it}. {a3.d The largest opposition group} {a3.does+e2 has gathered 88,000 of the 100,000 signatures that would oblige parliament to debate {e2 a popular vote}}, even though {a3.d the party} {a3.says+e1 wants {e1 the plant} and had it in {a3.p its} program before the government did. "{a3.p We} would campaign for a yes, and win," {a3.p its} leader said.}

{a4 Sladjana Ilincic}, {a4.d a physicist} who once worked at the old research reactor outside Belgrade, {a4.does+e2 has been standing at a folding table with a petition every Saturday.} {a4.says-e1 Dubovac sits on a fault that moved in 1922, {a4.p she} said, and the plan gives it half a page.} {a4.says+e3 Of the Austrians, {a4.p she} said: "{a4.p I} never thought {a4.p I} would thank a railway office."}

{a9 Farmers along the Danube} {a9.does-e1 drove 90 tractors onto the Dubovac bridge on Thursday} and {a9.says+e2 chanted "Ask {a9.p us}" at the governor's car.}

{a5 South Korea}, {a5.does+e1 whose export bank would lend 70 percent,} has sold reactors to the Emirates and is courting several European capitals. {a11 Russia} had bid as well. {a11.says-e1 {a11.p Its} ambassador called {e1 the choice} "a short marriage" and said that a better price was still lying on the table.}

{a10 A senior European diplomat}, asked about the dispute over the route, {a10.says=e3 explained that transit of nuclear goods was for each country to license and that Brussels had no lever. {a10.d The diplomat} would not say whether that was a pity.}

{a6 Some energy analysts} {a6.says=e1 predict that the first unit could run by 2037, others not before 2040. Of six plants started in Europe since 2005, {a6.p they} note, none was finished on time and four now produce power.}

Asked at the end if {a1.p he} was tired, {a1 Mr. Petkovic} ate a plum.
