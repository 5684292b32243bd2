id: r1-us-company-takeover-01
kind: company takeover
country: United States
genre: business page
english: American
form: passage
event e1: Harlan Foods' takeover bid for Crestline Snacks
actor a1: Harlan Foods (organization)
actor a2: Crestline Snacks (organization)
actor a3: Denise Okerlund (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1

{a2 Crestline Snacks} {a2.says-e1 rejected {e1 a sweetened $9.4 billion bid} from {a1 Harlan Foods} on Tuesday, saying {e1 the offer} still "substantially undervalues" the pretzel maker}. {a1.d Its larger rival} {a1.does+e1 had raised {e1 {a1.p its} proposal} to $61 a share from $57} and {a1.says+e1 said {a1.p it} would take {e1 it} directly to shareholders if the board refused to negotiate}. {a3 Denise Okerlund}, {a3.d a granddaughter of the founder} who controls about 9 percent, {a3.says-e1 said {a3.p she} had no intention of selling}.
