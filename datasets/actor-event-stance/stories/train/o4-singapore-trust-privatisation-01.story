id: o4-singapore-trust-privatisation-01
kind: property trust privatisation
country: Singapore
genre: business page
english: Asian
form: article
event e1: Tembusu Land's offer to take Keystone Logistics Trust private
actor a1: Tembusu Land (organization)
actor a2: Desmond Foo (person)
actor a3: Harrow Point Capital (organization)
actor a4: the trust's independent directors (group)
actor a5: Priscilla Neo (person)
actor a6: the Small Investors' Circle (organization)
actor a7: Straits Provident Fund (organization)
actor a8: the exchange (organization)
actor a9: Gurmit Sidhu (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 -e1

{a1.does+e1 {a1 Tembusu Land} has lined up 41 per cent of the votes for {e1 {a1.p its} scheme to delist Keystone Logistics Trust}}, but {a3.d a hedge fund} holding 9.3 per cent could still block {e1 it} at a unitholders' meeting on Nov 28.

{a1.d The developer}, which manages the trust and owns 29 per cent of the units, {a1.does+e1 {e1 is offering S$1.12 in cash a unit}}, 18 per cent above the last close before a trading halt. {a1.says+e1 {a1.p It} has said {e1 the price} is final.}

{a3 Harrow Point Capital} {a3.says-e1 said in a letter to unitholders on Monday that the 14 warehouses were last valued in 2023 and that a sale one by one would fetch at least S$1.40.} {a3.p It} {a3.does-e1 bought a further 11 million units} after {e1 the scheme} document was issued.

{a3.says-e1 "Rents in Tuas have gone up 22 per cent since the valuation. {a1.d The manager} knows that because {a1.d the manager} collects them," {a3.d the fund} wrote.}

{a2 Desmond Foo}, {a2.d {a1 Tembusu Land}'s chief executive}, {a2.says+e1 said on a call with reporters that the units had traded below book value for 31 of the last 36 months and that the trust could not raise equity to replace its ageing cold stores.} {a2.says+e1 "Unitholders get certainty. {a2.p We} take the capital spending," {a2.p he} said.} {a2.p He} {a2.says declined to discuss {a3.d the fund}.}

{a4 The trust's independent directors}, advised by a merchant bank, {a4.says+e1 have found {e1 the terms} fair and reasonable and advise a vote in favour.} {a5 Priscilla Neo}, {a5.d who chairs them}, {a5.says+e1 said {a5.p she} would be tendering {a5.p her} own 60,000 units.}

{a6 The Small Investors' Circle}, which speaks for about 2,000 retail holders, {a6.says-e1 wants {a1.d the manager} and {a1.p its} associates to abstain on all resolutions, not only on the first.} {a6.p It} {a6.does-e1 wrote to {a8 the exchange} to that effect}. {a9.d {a6.p Its} president}, {a9 Gurmit Sidhu}, {a9.says-e1 said pensioners who paid S$1.25 at the listing in 2017 were being asked to book a loss.}

{a8.d The bourse operator} {a8.says=e1 said {a8.p it} had no comment on {e1 the scheme} beyond {a8.p its} rules.} {a7 Straits Provident Fund}, the second-largest holder with 12 per cent, {a7.says=e1 said {a7.p it} had not decided on {e1 the offer}. {a7.p It} met both {a2 Mr Foo} and {a3.d the hedge fund} last week.}

{e1 The scheme} needs a majority in number and 75 per cent in value of those voting. Keystone closed at S$1.09.
