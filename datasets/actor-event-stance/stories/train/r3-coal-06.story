id: r3-coal-06
kind: coal mine
country: Germany
genre: wire report
english: British
form: passage
event e1: the demolition of Altrath for a lignite mine
event e2: the occupation of Altrath by climate activists
actor a1: Rheinkohle AG (organization)
actor a2: Jule Steinbrink (person)
actor a3: the regional police (organization)
actor a4: Heinz Overkamp (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 -e2
stance: a4 -e1 =e2

Several hundred officers moved into the village of Altrath at dawn {a3.does-e2 as {a3 the regional police} began to remove {e2 climate activists from tree houses and barns}}. {a1.does-e2 {a1 Rheinkohle AG}, which owns the land, had filed for the eviction} and {a1.says+e1 said {a1.p it} would start {e1 pulling down buildings} within the week to get at the lignite underneath}. {a2.says-e1+e2 "{a2.p We} are staying until the last of {a2.p us} is carried out," {a2 Jule Steinbrink} told reporters by telephone.} {a3.says=e1 A police spokesman said officers took no position on {e1 the mine}.} {a4.does-e1 {a4 Heinz Overkamp}, the last farmer in the village, lost an appeal against {e1 {a4.p his} expropriation} in March} and moved out in the summer.
