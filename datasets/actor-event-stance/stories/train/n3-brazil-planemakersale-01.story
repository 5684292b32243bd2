id: n3-brazil-planemakersale-01
kind: sale of national champion
country: Brazil
genre: web news
english: American
form: article
event e1: the sale of Aerovale's commercial jet unit to Norcraft
actor a1: Aerovale (organization)
actor a2: Norcraft (organization)
actor a3: the São Vicente Metalworkers (organization)
actor a4: Ivanildo Barreto (person)
actor a5: the Engineers' Union of the Valley (organization)
actor a6: Heloísa Mascarenhas (person)
actor a7: Defense Minister Cláudio Pimentel (person)
actor a8: Mayor Edson Trindade (person)
actor a9: the National Federation of Aviation Workers (organization)
actor a10: Gilson Prado (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 -e1
stance: a10 =e1

Unions in Brazil's aircraft industry reacted in different ways on Friday to the news that planemaker {a1 Aerovale} {a1.does+e1 has agreed to {e1 hand {a1.p its} passenger jet business to {a2 Norcraft} of Canada for $3.9 billion}}.

{a3 The São Vicente Metalworkers}, the largest union at the main plant, {a3.does-e1 blocked the access road for three hours}.

{a4.says-e1 "In 2014 {a2.p they} bought a factory in Ireland and in 2017 there was a padlock on it. This is what {a4.p I} told the members this morning and nobody could tell {a4.p me} {a4.p I} was wrong," said {a4.d {a3.d the union}'s president}, {a4 Ivanildo Barreto}.}

{a4.says {a4 Barreto} said {a4.p he} had nothing against the Canadian workers.}

Unlike {a3.d the metalworkers}, {a5 the Engineers' Union of the Valley} {a5.says+e1 sees more advantages than risks.} {a5.says {a5.p It} has been in dispute with {a1 Aerovale} over overtime since March and accused management again on Friday of arrogance.} {a5.says+e1 But without a partner, {a5.p it} said, there would be no successor to the 90-seat jet and no work for 2,200 designers after 2027.}

{a6.d {a1 Aerovale}'s chief executive}, {a6 Heloísa Mascarenhas}, {a6.says+e1 told staff by video that all jobs were guaranteed for 30 months.} {a6.says {a6.p She} admitted that {a6.p she} had kept union leaders in the dark and asked them for understanding.}

{a2 Norcraft} {a2.does+e1 has arranged loans of $2.5 billion} and {a2.does+e1 opened an office in São Paulo in July}. {a2.says {a2.d The Canadian group} did not reply to a question about the Irish plant.}

The state has a golden share that allows it to stop any change of control. {a7 Defense Minister Cláudio Pimentel} {a7.says=e1 said a working group would study {e1 the agreement} and report in 60 days. "There are arguments on one side and on the other, and {a7.p I} will listen to both," {a7.p he} said.} {a7.says {a7.p He} described {a3.d the union}'s road block as illegal and said those responsible should be fined.}

{a8 Mayor Edson Trindade}, who comes from the employers' association and {a8.says has called {a4 Barreto} a danger to the town}, {a8.says-e1 said that on this occasion the two of them wanted the same thing. {a8.p He} had asked the president for a meeting about using the golden share.}

{a9 The National Federation of Aviation Workers} in Brasília {a9.does-e1 set up a strike fund of 6 million reais}.

Not everyone on the shop floor has taken a position. {a10 Gilson Prado}, {a10.d a riveter with 22 years' service}, {a10.says=e1 said {a10.p he} went to the blockade to listen and came away no wiser. "One says we will be finished, the other says we will be saved. {a10.p I} will wait until {a10.p I} have seen the paper," {a10.p he} said.}

Shareholders meet on December 4. {a1 Aerovale} would keep {a1.p its} military division and the business jets.
