id: o6-mexico-municipal-police-01
kind: dissolution of municipal police
country: Mexico
genre: newspaper report
english: American
form: article
event e1: the plan to dissolve municipal police forces in Michoacan
actor a1: Arturo Villaseñor (person)
actor a2: Leticia Cárdenas Mora (person)
actor a3: the state congress's justice committee (organization)
actor a4: Mayors' Association of the Tierra Caliente (organization)
actor a5: Ignacio Bravo (person)
actor a6: lime growers in Apatzingan (group)
actor a7: the federal security ministry (organization)
actor a8: Graciela Pontones (person)
actor a9: officers in Uruapan (group)
actor a10: the state vetting centre (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 -e1
stance: a10 =e1

MORELIA, Mexico - {a1.d The governor of Michoacan} {a1.does+e1 sent lawmakers {e1 a constitutional reform} on Monday} under which 113 town forces, some with fewer than 10 officers, {e1 would be folded into one state command}.

{a1 Arturo Villaseñor} {a1.says+e1 said 41 municipal commanders had been arrested or killed in six years and that {a1.p he} could not name a single town where people called the local station first.} {a1.says+e1 "The criminals do not respect municipal boundaries. Only {a1.p we} do," {a1.p he} told a news conference.}

{a3 The justice committee} {a3.does+e1 cleared {e1 the text} by six votes to two on Wednesday} and asked for debate to begin without the usual five-day wait.

{a2 Leticia Cárdenas Mora}, {a2.d the mayor of Uruapan}, {a2.says-e1 said {a2.p her} city spent 90 million pesos on training and radios last year and had cut car thefts by 22%.} {a2.does-e1 {a2.p She} has instructed the city's lawyers to prepare a constitutional challenge before the Supreme Court.}

{a4 The Mayors' Association of the Tierra Caliente} {a4.says-e1 said mayors would be left with parks and garbage while remaining the ones whom the gangs come to see.}

On the other side are {a6 lime growers in Apatzingan}, who pay extortion on every crate. {a6.says+e1 {a6.p They} told lawmakers the uniforms at the checkpoints had collected it.} {a5 Ignacio Bravo}, {a5.d a retired general who commanded troops in the state}, {a5.says+e1 described the local forces as the weakest link {a5.p he} had met in 35 years of service.}

{a8.d A security researcher} at a university in Guadalajara, {a8 Graciela Pontones}, {a8.says-e1 recalled that three states had tried a single command since 2010. Response times got longer in all of them, {a8.p she} said, and two gave the officers back.}

{a7 The federal security ministry} {a7.says=e1 said policing below the state level was a matter for each state and that payments already budgeted would be made to whichever body existed on 1 January.}

In Uruapan, {a9 officers} {a9.does-e1 parked 60 patrol cars across the main square for two hours}. {a1.says+e1 {a1 Villaseñor} responded that those who passed vetting had nothing to fear and would earn 3,000 pesos more a month.}

{a10 The state vetting centre} {a10.says=e1 said 5,400 officers would have to be examined and that {a10.p it} could take 900 a month.}

{a2.does-e1 {a2 Cárdenas} went to the square and shook hands with the drivers.} {e1 The reform} needs 27 of 40 votes, and {a1.d the governor's} party has 24.
