id: r2-pipeline-01
kind: oil pipeline
country: Uganda
genre: wire report
english: African
form: passage
event e1: the crude oil pipeline from Lake Albert
actor a1: Energy Minister Beatrice Kyomukama (person)
actor a2: Lenders for Climate (organization)
actor a3: a Japanese bank (organization)
actor a4: Robert Ssemwanga (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a3.does-e1 {a3 A Japanese bank} has become the latest lender to pull out of {e1 the heated pipeline that is to carry Ugandan crude from Lake Albert to the Tanzanian coast}}, {a2 Lenders for Climate} said on Tuesday. {a2.says-e1 {a2.d The campaign group}, which has urged financiers to shun {e1 the project}, said {a3.d the bank} told {a2.p it} in a letter that {e1 the line} did not meet {a3.p its} environmental standards.} {a1.says+e1 {a1 Energy Minister Beatrice Kyomukama} said the money was available elsewhere and that work on {e1 the pipeline} was 40 per cent complete.} {a4 Robert Ssemwanga}, {a4.d a commissioner at the land office}, {a4.says=e1 told parliament last week that 212 households on the route had yet to be paid}.
