id: x2-norway-reinaga-dam-01
kind: hydroelectric dam
country: Norway
genre: wire report
english: American
form: article
event e1: the hydroelectric dam on the Reinåga river
event e2: the protest camp at Lake Reinvatn
actor a1: Nordkalott Kraft (organization)
actor a2: Energy Minister Håvard Lindseth (person)
actor a3: Inger Máret Bongo (person)
actor a4: Saltfjell reindeer herding district (organization)
actor a5: Mayor Ragnhild Storli (person)
actor a6: Young Forests North (organization)
actor a7: Jostein Aas (person)
actor a8: Birgitte Falkanger (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 +e1 -e2
stance: a6 -e1 +e2
stance: a7 -e1 -e2
stance: a8 =e1

OSLO, Norway (AP) — {a2.does+e1 Norway’s government on Friday gave the go-ahead for {e1 a 96-meter-high dam in the country’s far north}}, {a4.says-e1 over the objections of {a4.d Sami reindeer herders} who say {e1 it} will drown the route {a4.p their} animals take to summer pastures}.

{a2 Energy Minister Håvard Lindseth} {a2.says+e1 said the power was needed for new industry along the coast of Nordland and that alternatives had been examined “down to the last kilowatt.”}

{a2.says+e1 “{a2.p I} understand that this will be painful for some. {a2.p I} have come to the conclusion that {e1 the project} is right for Norway,” {a2 Lindseth} told a news conference.}

{e1 The Reinåga dam}, to be built by the utility {a1 Nordkalott Kraft}, would flood 14 square kilometers (5.4 square miles) and generate about 780 gigawatt-hours a year, enough for some 48,000 homes. {a1.says+e1 {a1.d The company} welcomed the decision and said construction would begin after the snow melts.}

{a3 Inger Máret Bongo}, {a3.d whose family has herded in the Saltfjellet mountains} for six generations, {a3.says-e1 said {a3.p she} had cried when {a3.p she} heard the news on the car radio. “They talk about moving the animals by truck. A reindeer is not a parcel,” {a3.p she} said.}

{a4.does-e1 The {a4 Saltfjell reindeer herding district} will sue the state}, {a4.p its} lawyer said, citing a 2021 Supreme Court judgment that found two wind parks had violated the rights of Sami herders under international law.

Around 70 people have been living since June in {e2 a tent camp on the shore of Lake Reinvatn}, in the area to be flooded. {a6.does+e2 Most are members of {a6 Young Forests North}, {a6.d an environmental group} which set {e2 it} up.} {a6.says-e1+e2 {a6.d The group} said Friday that {e2 the camp} would stay through the winter and that no machine would pass “while {a6.p we} have arms to link.”}

{a3.does+e2 {a3 Bongo} has lent the campers two lavvus}, the traditional Sami tents, and brings them dried meat each Sunday.

But {a7 Jostein Aas}, {a7.d who owns fishing rights on the lake} and has spoken against {e1 the dam} at every public hearing, {a7.says-e2 wants the young activists gone.} {a7.says-e1 “{e1 This dam} is a disgrace, and {a7.p I}’ll say that to anybody,” {a7.p he} said.} {a7.says-e2 “{e2 That lot up there} have scared off the char and left their toilet paper in the birches. They are not helping.”}

In the municipality of Reindal, population 2,140, the plan has strong backing from {a5 Mayor Ragnhild Storli}, {a5.says+e1 who said property taxes from {e1 the plant} would pay for a nursing home and a swimming pool}. {a5.does-e2 {a5.d The mayor} asked the police in August to clear {e2 the camp}}, a request they have not acted on. {a1.says-e2 {a1 Nordkalott Kraft}, too, has said {e2 the tents} must be gone before blasting starts.}

{a8 Birgitte Falkanger}, {a8.d a professor of law in Tromsø}, {a8.says=e1 said the case over {e1 the license} could go either way. The herders have a strong argument about grazing land, {a8.p she} said, but the state has documented the public interest in far greater detail than it did in 2021.}
