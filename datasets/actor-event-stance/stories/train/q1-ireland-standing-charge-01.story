id: q1-ireland-standing-charge-01
kind: energy standing charges
country: Ireland
genre: newspaper report
english: British
form: article
event e1: the energy regulator's plan to abolish standing charges
event e2: Bridget Considine's Dáil bill on disconnections
event e3: Shannonside Power's €9 monthly account fee
actor a1: the energy regulator (organization)
actor a2: Fergal Tuohy (person)
actor a3: Shannonside Power (organization)
actor a4: Bridget Considine (person)
actor a5: the elderly people's alliance (organization)
actor a6: the large-families federation (organization)
actor a7: holiday home owners (group)
actor a8: the minister for energy (person)
actor a9: Lorcan Geraghty (person)
actor a10: rural TDs in the government parties (group)
stance: a1 +e1 -e3
stance: a2 +e1 =e2
stance: a3 -e1 -e2 +e3
stance: a4 +e1 +e2 -e3
stance: a5 +e1
stance: a6 -e1 +e2
stance: a7 +e1
stance: a8 =e1 -e2
stance: a9 =e1
stance: a10 -e1

Electricity customers in Ireland would pay only for the units they burn under {e1 proposals published yesterday}, which drew some protests.

At present each household is billed a fixed sum, on average €283 a year, whether or not a light is switched on. {a1.does+e1 {a1 The energy regulator} wants {e1 that line to vanish} from October of next year}, with the money recovered by adding about 6 cent to the price of a unit.

{a2 Fergal Tuohy}, {a2.d who chairs the three-member body}, {a2.says+e1 said {a2.p he} had met widows in Ballina who boiled one kettle a day and paid more for the wire than for what came through it.}

{a5 The elderly people's alliance} {a5.says+e1 said four in five of {a5.p its} members would be better off, although {a5.p it} would have liked the same for gas.}

For others the sum comes out differently. {a6 The large-families federation} {a6.says-e1 has worked out that a couple with five children and an electric heat pump would be down €340. "{a6.p We} were told to rip out the oil boiler. {a6.p We} did. Now {a6.p we} are heavy users," said Treasa Mulqueen, {a6.p its} secretary.}

The largest winners, by head, may be {a7 holiday home owners}, of whom there are about 62,000. {a7.does+e1 A group of {a7.p them} in west Cork has written to {a1.d the regulator} in praise of "a fair and modern approach" and hired an engineer to make a submission.}

{a10 Rural TDs in the government parties} {a10.says-e1 have seized on {e1 it}. Eleven of {a10.p them} signed a letter asking why a farmer milking 120 cows should pay for a solicitor's hot tub in Schull.} {a10.does-e1 {a10.p They} have asked for a meeting with {a8 the minister for energy} before the Dáil rises.}

{a8.d The minister} {a8.says=e1 was careful. The office was independent, {a8.p he} said, and consultation ran for ten weeks.} {a8.says-e2 {a8.p He} was plainer about {e2 a private member's measure} from {a4 Bridget Considine}, which would forbid cutting off any home with a child or a person over 70 in it between November and March: the state would end up as the nation's bill payer, {a8.p he} said.} {a8.does-e2 {a8.p He} will move that it not be read for nine months.}

{a4 Ms Considine}, who sits as an independent for Clare, {a4.does+e2 has 31 names for {e2 {a4.p her} text}} and {a4.says+e2 said that nine months, "in an old house, is one more winter".} {a4.says+e1 {a4.p She} gave {a1.d the regulator} full marks for {e1 the other reform}. {a4.p She} had asked for it in 2019, {a4.p she} said, and been told {a4.p she} did not understand networks.}

{a6.d The federation} {a6.says+e2 is among those who have lobbied for {a4 Ms Considine}'s text, saying arrears are highest where there are most children.}

The suppliers have been preparing. {a3.does+e3 {a3 Shannonside Power}, the third largest, has begun to enrol customers in a "membership" at {e3 €9 a month}.} {a3.says+e3 {a3.p It} described {e3 this} as a service which nobody is obliged to take.} {a4.says-e3 {a4 Ms Considine} called {e3 it} "the same fellow with a moustache".} {a1.does-e3 {a1.d The regulator} has asked to see the contracts and told {a3.d the firm} to stop enrolling meanwhile.}

{a3 Shannonside}'s head of policy {a3.says-e1 argued that poles and substations cost the same whatever flows through them.} {a3.says-e2 On {e2 disconnections}, she said 96% of the 1,140 carried out last year were of empty properties. {e2 A ban} would be paid for by those who settle on time.}

{a9 Lorcan Geraghty}, {a9.d an energy economist} at a Galway institute, {a9.says=e1 said that of seven European countries to have tried something of {e1 the kind} three had partly gone back. On paper 58% of Irish homes gain and 42% lose, most by less than €100, {a9.p he} said; whether that is just is "not a question for a spreadsheet".}

{a2 Mr Tuohy} {a2.says=e2 would not be drawn on the Dáil debate, beyond saying that whatever was enacted would be applied.}
