id: o3-switzerland-drone-initiative-01
kind: armed drone initiative
country: Switzerland
genre: web news
english: British
form: article
event e1: the people's initiative against armed drones
actor a1: Ursina Caduff (person)
actor a2: the Federal Council (organization)
actor a3: Beat Ryffel (person)
actor a4: Aarewerk Thun (organization)
actor a5: the Liberal Centre (organization)
actor a6: Lorenz Aebersold (person)
actor a7: Jacqueline Monnard (person)
actor a8: the Farmers' and Crafts Party (organization)
actor a9: the canton of Jura (organization)
actor a10: the Federal Chancellery (organization)
actor a11: the canton of Zug (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1
stance: a9 +e1
stance: a10 =e1
stance: a11 =e1

Swiss voters will decide next year whether their army may own unmanned aircraft that carry weapons.

{a10 The Federal Chancellery} {a10.says=e1 said on Tuesday that 112,306 valid signatures had been received, about 12,000 more than required.}

{a1 Ursina Caduff}, {a1.d a Green Federation member of the National Council} from Chur, {a1.does+e1 launched {e1 the campaign} two years ago after parliament voted 640 million francs for 24 such machines.} {a1.says+e1 "{a1.p I} want a person to be present when somebody is killed. That is all this text says, in two sentences," {a1 Caduff} told a rally in Bern.}

{a2 The Federal Council} {a2.says-e1 recommends that people vote no. {a2.p It} argues that every neighbour is buying what Switzerland would forbid itself.} {a3.d Defence minister} {a3 Beat Ryffel} {a3.says-e1 said the alternative was to send pilots.} {a3.does-e1 {a3 Ryffel}, who is to lead the government's campaign, has already booked 40 appearances.}

{a4 Aarewerk Thun}, which builds the control stations, employs 1,150 people. {a4.does-e1 {a4.p It} paid 2 million francs into the fund of the opposing committee} and {a4.says-e1 has told {a4.p its} staff that one of two halls would move to Slovakia.}

{a8 The Farmers' and Crafts Party}, usually on the side of the army, {a8.says+e1 decided by 190 votes to 133 to recommend a yes. {a8.p Its} members would rather have the money spent on riflemen, a delegate said.} {a5 The Liberal Centre} {a5.says-e1 called {a8.d {a5.p its} former ally} disloyal and said a soldier's life was worth more than a principle.}

{a9 The canton of Jura} {a9.says+e1 backed {a1 Caduff}'s text in a resolution}, while {a11 the canton of Zug} {a11.says=e1 decided not to give any advice.} {a6 Lorenz Aebersold}, {a6.d a retired brigadier}, {a6.does+e1 was among the first to sign and has toured barracks towns to speak for {e1 it}.} {a6.says {a6.p He} is otherwise no friend of the Greens, whom {a6.p he} accuses of ruining the army.}

{a7 Jacqueline Monnard}, {a7.d a pollster} in Lausanne, {a7.says=e1 put support at 46 per cent and rejection at 44. German-speaking women over 50 would be decisive, {a7.p she} said.}

{a1.says+e1 {a1 Caduff} said {a1.p she} was not worried by the money on the other side.}
