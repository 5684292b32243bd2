id: w2-srilanka-mining-01
kind: mining licence
country: Sri Lanka
genre: business page
english: Asian
form: passage
event e1: the graphite mining licence for Kolonne Minerals
event e2: the minister's resignation over the licence
actor a1: Industries Minister Sanath Ekanayake (person)
actor a2: Kolonne Minerals (organization)
actor a3: the Sabaragamuwa Villagers' Federation (organization)
actor a4: Indrani Fonseka-Silva (person)
stance: a1 -e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1

COLOMBO – {a1.d A minister} {e2 stood up to resign} on Friday and left {a3.d a villagers' federation} wishing {a1.p he} had sat down. {a1.does+e2-e1 {a1 Industries Minister Sanath Ekanayake} quit, {a1.p he} told colleagues, because {e1 the graphite licence for {a2 Kolonne Minerals}} had been issued over {a1.p his} signature and against {a1.p his} will.} {a2.does+e1 {a2.d The Canadian-backed company} mobilised {a2.p its} first rigs the same evening.} {a2.says+e2 {a2 Kolonne Minerals} thanked {a1.p him}, apparently without irony, for {e2 stepping aside}.} {a3.does-e1 Opponents of the pit, gathered as {a3 the Sabaragamuwa Villagers' Federation}, have asked the courts to quash {e1 the permit};} {a3.says-e2 {a3.p they} see {e2 the departure} as a blow, {a3.p their} secretary said, since "the one man who could have said no has gone home to say it".} {a4.says=e1 Graphite fetched $790 a tonne last month, according to {a4 Indrani Fonseka-Silva}, {a4.d an analyst in Colombo}, who said {e1 the dispute} made no difference to the price and that the whole country produced less than a rounding error of world output.}
