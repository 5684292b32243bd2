id: n4-russia-petrol-price-cap-01
kind: fuel price cap
country: Russia
genre: wire report
english: British
form: article
event e1: the end of the cap on wholesale petrol prices
actor a1: Deputy Prime Minister Gennady Sazykin (person)
actor a2: Federal Antimonopoly Service (organization)
actor a3: Volganeft (organization)
actor a4: Rustam Galeyev (person)
actor a5: Union of Independent Filling Stations (organization)
actor a6: Lidia Perepyolkina (person)
actor a7: farm cooperatives in Stavropol (group)
actor a8: Arkady Mezhov (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1

MOSCOW - Russia will {e1 let wholesale petrol prices move freely from Nov 1} for the first time in fourteen months, {a1 Deputy Prime Minister Gennady Sazykin} {a1.says+e1 said on Monday, adding that the ceiling had been "a mistake that {a1.p we} extended four times".}

{a1.does+e1 {a1.p He} signed the order on Friday evening}, despite a warning from {a2.d the competition regulator}. The {a2 Federal Antimonopoly Service} {a2.says-e1 had told the cabinet in a letter dated Oct 6 that three refiners controlled 70 per cent of supply in the south and that prices there could go up by a fifth.}

{a3 Volganeft}, the biggest of the three, {a3.does+e1 announced the same night that {a3.p it} would restart a unit in Syzran that had stood idle since {a3.p it} was told to sell at a loss.} {a4.d {a3.p Its} chief executive}, {a4 Rustam Galeyev}, {a4.says+e1 told a television channel that {a1 Sazykin} had "kept {a1.p his} word". The regulator, {a4 Galeyev} said, had treated engineers like speculators.}

For small retailers, who buy most of their fuel on the exchange, {e1 the change} comes before the winter. {a5 The Union of Independent Filling Stations} {a5.says-e1 said 600 of {a5.p its} 2,100 members had been able to stay open only because of the ceiling.} {a5.says {a5.p It} described the regulator as the one body in Moscow that answered letters.}

{a8 Arkady Mezhov} of the consultancy Neva Energy {a8.says=e1 said the effect depended on exports, which are banned until February. Prices might rise in the first weeks and fall afterwards, {a8.p he} said, or the other way round if a refinery failed.}

{a6 Lidia Perepyolkina}, {a6.d a member of the State Duma's energy committee}, is no friend of the small chains. {a6.says {a6.p She} has called them cheats and wants their licences checked.} {a6.does-e1 {a6.p She} has nevertheless put {a6.p her} name to a request for an emergency sitting}, where {a6.says-e1 {a6.p she} would ask {a1 Sazykin} to suspend {e1 the order}, {a6.p she} said.}

In the Stavropol region {a7.d farm cooperatives} {a7.does-e1 said {a7.p they} had stopped autumn deliveries to state granaries until {e1 the decision} is reviewed}.

A-95 petrol traded at 61,400 roubles a tonne on Monday, 0.3 per cent below the permitted maximum. The maximum was set in August of last year after queues formed in Crimea and the Far East.

{a1 Sazykin} {a1.says rejected a suggestion that {a1.p he} was acting for {a3 Volganeft}, whose board {a1.p he} left in 2019. {a1.p He} said {a1.p he} regretted that {a2.d the service} had not been consulted earlier.}
