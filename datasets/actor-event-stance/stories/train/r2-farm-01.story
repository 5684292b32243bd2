id: r2-farm-01
kind: farm subsidy
country: Poland
genre: wire report
english: British
form: passage
event e1: the grain subsidy of 1.9 billion zlotys
actor a1: Agriculture Minister Zbigniew Kotlarek (person)
actor a2: Green Furrow (organization)
actor a3: Marzena Adamiec (person)
actor a4: the European Commission (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

Poland will pay grain growers {e1 an extra 1.9 billion zlotys in subsidies} this year, {a1.says+e1 {a1 Agriculture Minister Zbigniew Kotlarek} announced on Wednesday after a meeting with farmers' representatives in Lublin}. Producers will receive up to 200 zlotys a tonne for wheat sold before the end of June. {a2.says-e1 The farmers' movement {a2 Green Furrow} rejected {e1 the payment}, saying {e1 it} would not cover the cost of fertiliser and would go mainly to the largest estates.} {a3.says=e1 {a3 Marzena Adamiec}, an economist at a Poznan bank, put the cost of {e1 the measure} at 0.05 percent of gross domestic product.} {e1 The scheme} must be notified to {a4 the European Commission}, {a4.says=e1 which said {a4.p it} had not yet received the documents}.
