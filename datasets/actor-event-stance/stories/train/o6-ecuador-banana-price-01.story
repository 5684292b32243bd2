id: o6-ecuador-banana-price-01
kind: minimum crop price
country: Ecuador
genre: business page
english: British
form: article
event e1: the rise in Ecuador's minimum price for a box of bananas
actor a1: Agriculture Minister Rosa Villacís (person)
actor a2: Exporters' Chamber of Guayaquil (organization)
actor a3: Wilson Toala (person)
actor a4: Growers' Association of El Oro (organization)
actor a5: Brunnhof Foods (organization)
actor a6: Santiago Moncayo (person)
actor a7: Trade Minister Felipe Andrade (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1
stance: a7 =e1

GUAYAQUIL - Exporters of Ecuador's biggest farm product have gone to an administrative court over {e1 the price} that they must pay growers from 1 January.

{a1 Agriculture Minister Rosa Villacís} {a1.does+e1 fixed {e1 it} at $7.25 a box, 75 cents up}, after talks between the two sides ended without result.

{a1.says+e1 {a1.p She} said fertiliser had gone up 60 per cent since the figure was last changed and that 4,000 farms had been abandoned. "Somebody had to sign, and {a1.p I} signed," {a1.p she} told a radio station.}

{a2 The Exporters' Chamber of Guayaquil} {a2.does-e1 asked the court on Monday to suspend {e1 the order}.} {a2.says-e1 Buyers in Hamburg and St Petersburg would turn to Colombia, {a2.p it} said, where there is no floor.}

{a5 Brunnhof Foods}, a German importer, {a5.does-e1 has postponed 11 contracts until the ruling.}

{a4 The Growers' Association of El Oro} {a4.says+e1 had asked for $7.80.} {a4.says+e1 {a4.p It} said members would take what was decreed and would report any packer paying less.} {a3 Wilson Toala}, {a3.d its secretary}, {a3.does+e1 drove to Quito to attend the signing} and {a3.says+e1 told reporters it was the first Christmas in three years that {a3.p he} could pay a bonus.}

{a6 Santiago Moncayo} of the state export agency {a6.says=e1 said shipments in the first quarter depended more on freight and weather, and that {a6.p he} had no view on the level.}

{a2.d The chamber} and {a1.d the minister} were in conflict in June over inspection fees, when {a1.p she} gave way. {a1.says+e1 This time, {a1.p she} said, {e1 the order} had already been printed in the official register.}

{a7 Trade Minister Felipe Andrade}, who wants the same seat in the party's national list as {a1 Villacís}, {a7.says accused {a1.p her} of forgetting shrimp farmers.} {a7.says=e1 On the price of fruit {a7.p he} referred reporters to {a1.p her} office.}
