id: o3-romania-mayor-arrest-01
kind: mayor arrest
country: Romania
genre: local paper
english: British
form: article
event e1: the arrest of Mayor Cosmin Dragulescu
actor a1: Cosmin Dragulescu (person)
actor a2: anti-corruption prosecutors (group)
actor a3: Viorica Dragulescu (person)
actor a4: the Democratic Renewal Party (organization)
actor a5: Sorin Hurezean (person)
actor a6: Ileana Prodan (person)
actor a7: Emil Cernat (person)
actor a8: some 400 residents (group)
actor a9: Tiberiu Lascu (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1

{a1.d The mayor of Turnu Vechi} was {e1 taken from {a1.p his} office in handcuffs} at 7.40 a.m. on Monday and brought to Craiova, where a judge is to decide whether {a1.p he} stays in custody for 30 days.

{a2 Anti-corruption prosecutors} {a2.does+e1 had asked for {e1 the warrant} on Friday.} {a2.says+e1 {a2.p They} suspect {a1 Cosmin Dragulescu}, 55, of accepting two flats in return for the contract to heat the town's schools. In a statement {a2.p they} said {a1.p he} had twice rung a witness and there was a danger that others would be approached.}

{a1.says-e1 "Let them search, {a1.p I} left everything unlocked. For this {a2.p they} did not need eight masked men," {a1 Dragulescu} called out to journalists from the car.} {a1.does-e1 {a1.p His} lawyer lodged an appeal before noon}, arguing that {a1.d the mayor} had come to every interview since March.

{a3 Viorica Dragulescu}, {a3.d {a1.p his} wife}, a pharmacist, {a3.says-e1 said the flats were bought with money from the sale of {a3.p her} mother's land and that their son, aged nine, had seen everything on television.}

{a8 Some 400 residents} {a8.does-e1 stood in front of the town hall in the evening with candles and chanted {a1.p his} first name.}

{a4 The Democratic Renewal Party}, for which {a1 Dragulescu} has won four elections, {a4.says-e1 said people are not locked up three weeks before a county congress by accident. {a4.p It} is not suspending {a1.p him}.}

{a5 Sorin Hurezean}, {a5.d a councillor} from the opposition, {a5.says+e1 said the question was why it had taken so long: {a5.p he} had carried the papers about the heating contract to Craiova {a5.p himself} in 2023.} {a6 Ileana Prodan} of the association Clean Town, who had counted the radiators in eleven schools and found 83 fewer than were paid for, {a6.says+e1 said that {a2.d the prosecutors} had at last done their work.}

{a7.says=e1 {a7.d Deputy mayor} {a7 Emil Cernat} is in charge until further notice. {a7.p He} told a meeting of staff that wages would go out on the 14th as usual and asked them not to discuss the matter with visitors.}

{a9 Tiberiu Lascu}, {a9.d the prefect}, {a9.says=e1 said {a1 Dragulescu}'s mandate would be suspended by law if the judge confirmed custody, and ended only by a final sentence.}
