id: w1-ireland-trade-conference-01
kind: trade conference
country: Ireland
genre: business page
english: British
form: passage
event e1: the Atlantic Seafood Trade Conference in Killybegs
event e2: the fishing quota cut announced at the conference
actor a1: Commissioner Annelies Vantongeren (person)
actor a2: the Donegal Skippers' Society (organization)
actor a3: Proinsias Gildea (person)
actor a4: Bantry Shellfish (organization)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1 +e2

Few delegates expected news at {e1 the Atlantic Seafood Trade Conference}, least of all before coffee. Then {a1 Commissioner Annelies Vantongeren}, {a1.says+e1 who began by saying {a1.p she} would not have missed {e1 Killybegs} for the world}, {a1.does+e2 announced {e2 a 30 per cent cut in the mackerel quota}}. {a3 Proinsias Gildea} stood up, put on {a3.p his} cap and left; {a3.does-e1-e2 by lunch {a3.p he} had pulled {a3.p his} firm's stand and was on a picket outside}. Others who dislike {e2 the cut} every bit as much stayed put. {a2.says+e1-e2 "{e2 It}'s a disgrace and {a2.p we}'ll fight {e2 it}. But if {a2.p we} weren't {e1 in this room}, {a2.p we}'d be hearing about {e2 it} from the wireless," the chairman of {a2 the Donegal Skippers' Society} said, {a2.does+e1 before signing up as co-host for next year}.} {a4 Bantry Shellfish}, which does not catch mackerel, {a4.says+e2 said {e2 it} should have come five years ago}.
