id: r4-uk-car-plant-01
kind: car plant
country: United Kingdom
genre: local paper
english: British
form: passage
event e1: the £450m expansion of the Wearhaven car plant
event e2: the loss of greenbelt land at Usworth Burn
actor a1: Murakami Europe (organization)
actor a2: Jocelyn Trehane (person)
actor a3: Keith Rutherby (person)
actor a4: Sunniside Parish Council (organization)
actor a5: Bridget Emmerson (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1 -e2
stance: a4 =e1
stance: a5 +e1

{a1.does+e1 {a1 Murakami Europe} has confirmed that its next small car will be built at Wearhaven}, bringing 600 jobs. {a2.d Business minister} {a2 Jocelyn Trehane}, {a2.does+e1 who approved £20m of support for {e1 the project}}, {a2.says+e1 said it showed confidence in the region}. {a5 Bridget Emmerson}, {a5.d the Labour MP}, {a5.says+e1 thanked managers and the union for "two years of hard slog"}. {e1 The larger site} would take in fields beyond the A1290. {a3 Keith Rutherby}, {a3.d who runs a campaign to keep them}, {a3.says=e1 said {a3.p he} had no quarrel with {a1.d the company}} but {a3.says-e2 would object to {e2 any building on the greenbelt}}. {a4 Sunniside Parish Council} {a4.does=e1 meets on Thursday to discuss {e1 the plans}}.
