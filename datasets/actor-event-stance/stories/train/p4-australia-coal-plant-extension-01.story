id: p4-australia-coal-plant-extension-01
kind: coal plant life extension
country: Australia
genre: business page
english: Australian
form: article
event e1: the state deal to keep Wirralong power station open
event e2: the bill to outlaw subsidies for coal plants
event e3: Corvane's battery project at Mount Tully
actor a1: Premier Stephen Lakatos (person)
actor a2: Corvane Energy (organization)
actor a3: Jacinta Merriwether (person)
actor a4: the market operator (organization)
actor a5: Priya Raghunath (person)
actor a6: the power workers' union (organization)
actor a7: Treasurer Helen Ashdown (person)
actor a8: wind and solar developers (group)
actor a9: Tully graziers (group)
actor a10: Portree Aluminium (organization)
stance: a1 +e1 -e2
stance: a2 +e1 +e3
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 =e1 =e2
stance: a6 +e1 -e2
stance: a7 +e1
stance: a8 -e1
stance: a9 -e3
stance: a10 +e1

{a2 Corvane Energy} shares rose 6% on Thursday after {a2.does+e1 {a2.d the company} agreed to run {e1 Australia's oldest large coal-fired generator for four more years}, with taxpayers covering most of any losses}.

{e1 Under the contract}, {a1.does+e1 announced by {a1 Premier Stephen Lakatos}}, Wirralong will stay open until August 2031. The state will pay up to A$210m a year if wholesale prices fall below an agreed level, and will take half the profit if they rise.

The plant supplies about a fifth of the state's electricity and had been due to shut in 2027.

{a4 The market operator}, which manages the grid, {a4.says+e1 warned in its annual outlook that without Wirralong there could be shortages on 11 evenings in the summer of 2028. {a4.p It} said on Thursday that this was the agreement {a4.p it} had asked for in March.}

{a3 Jacinta Merriwether}, {a3.d who leads the Fair Climate members} in the upper house, {a3.says-e1 said {a1.d the Premier} was a decent man who had been handed somebody else's mess. "Even so, {a1.p he} has just bought the dearest pile of coal dust in the southern hemisphere," {a3.p she} said.} {a3.does+e2 {a3.p Her} private bill, which would {e2 forbid public payments to any coal generator}, is listed for debate on Tuesday.}

{a1.says-e2 {a1 Lakatos} said {e2 that bill} would be voted down.} {a1.says+e1 {a1.p He} insisted that the payments were insurance and not a subsidy, and that critics who spoke of A$840m were adding up the worst case in each of four years.}

Inside the government the decision was not an easy one. {a7 Treasurer Helen Ashdown} is understood to have argued for a two-year term and a lower cap. {a7.does+e1 {a7.p She} signed the agreement on Wednesday night}, {a7.says+e1 saying it was "the least bad number on the sheet" and that the lights came first.}

{a8 Wind and solar developers} {a8.says-e1 accused {a1 Lakatos} of breaking {a1.p his} word. Projects worth A$1.3bn are being reconsidered, according to {a8.p their} association.}

{a10 Portree Aluminium}, whose smelter uses a tenth of the plant's output, {a10.does+e1 signed on Thursday to go on buying it until 2031}.

For the 410 people who work at the station, the deal removes a date from the calendar. {a6 The power workers' union} {a6.says+e1 said it would have liked to see it at Christmas, when members were already selling houses.} {a6.does-e2 {a6.p It} has booked 12 coaches to take members to a rally outside parliament on Tuesday against {a3 Merriwether}'s proposal.}

{a2 Corvane} has also undertaken to spend A$400m on {e3 a battery at Mount Tully}, 60 kilometres to the west. {a2.says+e3 Chief executive Roland Pietersz said {e3 the unit} was "where {a2.p our} money wants to go".} {a9 Tully graziers}, {a9.does-e3 who have padlocked the access track since February}, {a9.says-e3 said nobody had told {a9.p them} what would happen if {e3 it} caught fire in January.}

{a5 Priya Raghunath}, {a5.d a lecturer in energy law}, {a5.says=e1=e2 said contracts of this type had been used in two other states and had cost nothing in one of them and a great deal in the other. A ban on such support would probably not reach an agreement already signed, {a5.p she} said.}
