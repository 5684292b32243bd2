id: r4-uk-company-takeover-01
kind: company takeover
country: United Kingdom
genre: business page
english: British
form: passage
event e1: Kestrian's bid for Harlock Instruments
actor a1: Harlock Instruments (organization)
actor a2: Kestrian (organization)
actor a3: Pellworth Asset Management (organization)
actor a4: Duncan Ferriby (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

Shares in {a1 Harlock Instruments} rose 18 per cent yesterday after {a1.does-e1 {a1.d the Leicester-based maker of measuring equipment} rejected {e1 a £1.3bn approach}} from {a2.d its American rival} {a2 Kestrian}. {a1.says-e1 {a1.d The board} said {e1 the proposal}, worth 610p a share, "significantly undervalues the company and {a1.p its} prospects".} {a2 Kestrian}, {a2.does+e1 which first made contact in July}, has until 14 October to make a firm offer under Takeover Panel rules. {a3.says-e1 {a3 Pellworth Asset Management}, which holds about 7 per cent, said {a3.p it} would not sell at {e1 that price}.} {a4 Duncan Ferriby}, {a4.d an analyst} at a London broker, {a4.says=e1 said {e1 a deal} at between 680p and 720p was possible but that there was no sign of a second bidder}.
