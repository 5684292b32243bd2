id: n3-italy-goldenpower-01
kind: veto of foreign buyer
country: Italy
genre: wire report
english: British
form: article
event e1: the Italian government's veto of the sale of Ferrante Pompe
actor a1: Prime Minister Donatella Marchesan (person)
actor a2: Huadong Flow (organization)
actor a3: Ferrante Pompe (organization)
actor a4: Giancarlo Ferrante (person)
actor a5: Industry Minister Saverio Locatelli (person)
actor a6: the metalworkers' union (organization)
actor a7: Alpine League leader Bruno Tessari (person)
actor a8: the Chinese embassy in Rome (organization)
actor a9: the regional council of Emilia-Romagna (organization)
actor a10: Ludovica Zanella (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1
stance: a9 +e1
stance: a10 =e1

{a1.says+e1 Rome will {e1 not allow {a2 China's Huadong Flow} to buy {a3.d a maker of pumps used in submarines and power stations}}, {a1 Prime Minister Donatella Marchesan} announced after a cabinet meeting on Wednesday night}.

{a2 Huadong} had agreed in December to pay 480 million euros for {a3 Ferrante Pompe}, which is based in Reggio Emilia and has 1,300 employees.

{a4.d The majority owner and grandson of the founder}, {a4 Giancarlo Ferrante}, {a4.says called {a2.d the buyer} the only serious partner {a4.p he} had met in six years.} {a4.says-e1 "{a2.p They} were going to build a second foundry. {a4.p I} have the drawings on {a4.p my} desk and nobody in Rome asked for copies," {a4.p he} said by telephone.}

{a1.says+e1 Technology of this kind, {a1 Marchesan} said, could not pass to a company in which a foreign state holds 35%.}

The so-called golden power has been used 14 times since 2012. It was {a5 Industry Minister Saverio Locatelli} {a5.does+e1 who signed the recommendation}. {a5.says {a5.p He} had described Chinese investment as welcome during a visit to Shanghai in November and repeated on Wednesday that relations were excellent.}

{a8 The Chinese embassy in Rome} {a8.says-e1 voiced strong dissatisfaction and urged Italy to offer a fair environment to companies of all countries.}

The opposition is split. {a7 Alpine League leader Bruno Tessari}, usually the fiercest critic of {a1 Marchesan}, {a7.says accused {a1.p her} of having slept for five months.} {a7.says+e1 {a7.p He} told the chamber that {e1 the order} should have been given on the day the offer arrived, and that {a7.p his} deputies would defend {e1 it} in committee.}

The centre-left, which holds the balance in the Senate committee, has not settled its position. {a10.says=e1 {a10.d Its floor leader}, {a10 Ludovica Zanella}, said {a10.p she} would read {e1 the order} before saying anything, and that {a10.p she} could see reasons for {e1 it} and reasons against.}

{a6 The metalworkers' union} {a6.does-e1 called a two-hour stoppage for Friday under the heading "Let them invest"}. {a6.says {a6.p Its} delegates said {a6.p they} had been suspicious of {a2 Huadong} at first and had no illusions about any owner.} {a6.says-e1 A written job guarantee until 2031 has now fallen away, {a6.p they} pointed out.}

{a9 The regional council of Emilia-Romagna} {a9.does+e1 passed a motion by 29 votes to 18 in support of the cabinet}, and {a9.does offered {a3.d the pump maker} a loan of 20 million euros}.

{a2 Huadong} {a2.does-e1 has instructed a Milan law firm to challenge {e1 the order}} before the administrative court. {a2.says {a2.p It} thanked the workers for their confidence.}

{a3 Ferrante Pompe}, {a3.does-e1 which had offered to place {a3.p its} naval division under a separate Italian company} in an effort to avoid {e1 the outcome}, {a3.says-e1 said {a3.p it} would support that appeal.}
