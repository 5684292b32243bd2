id: o8-austria-seat-test-01
kind: consumer test publication
country: Austria
genre: newspaper report
english: British
form: article
event e1: the publication of the child seat test by the magazine Prüfer
actor a1: Prüfer (organization)
actor a2: Verena Hasenöhrl (person)
actor a3: Kindrix (organization)
actor a4: Norbert Stadlbauer (person)
actor a5: the automobile club (organization)
actor a6: the commercial court in Linz (organization)
actor a7: the retail chain Hollauer (organization)
actor a8: Dagmar Wieshofer (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

LINZ - The consumer magazine {a1 Prüfer} {a1.does+e1 put the results of {a1.p its} child seat test on sale on Thursday}, two days after {a3.d the maker of the worst model} tried to stop {e1 it}.

{a6 The commercial court in Linz} {a6.does+e1 refused an interim injunction.} {a6.says+e1 Parents had a legitimate interest in the data, {a6.p it} found.}

The seat, the Kindrix Solo, was marked "unsatisfactory" after its buckle opened in two of six crashes. {a3 Kindrix} {a3.says-e1 said the sled was set at 58 kilometres an hour although the norm provides for 50.} {a4.d Managing director} {a4 Norbert Stadlbauer} {a4.says-e1 said 160 jobs in the Mühlviertel were at stake.} {a4.says-e1 "{a4.p We} asked for four weeks to repeat it in an independent laboratory. {a4.p We} were given until Monday noon," {a4 Stadlbauer} said.}

{a2 Verena Hasenöhrl}, {a2.d who edits the magazine}, {a2.says+e1 said all 17 makers had received the figures in August and that the others had answered within the time.} {a2.does+e1 {a2.p She} had the print run raised from 70,000 to 95,000.}

{a5 The automobile club}, {a5.does+e1 which carried out the crashes and shared the cost}, {a5.says+e1 said a speed of 58 was closer to accidents on country roads.}

{a3.does-e1 {a3.d The company} has asked newsagents by letter to take the issue off the shelf} and {a3.does-e1 announced a claim for €4m.} {a2 Hasenöhrl} {a2.says+e1 said {a1.d the magazine} had been sued 31 times in 50 years and had paid once.}

{a7.d The retail chain} {a7 Hollauer}, which sells the seat in 48 shops, {a7.says=e1 said {a7.p it} was waiting for the written report before {a7.p it} decided anything.} {a8 Dagmar Wieshofer} {a8.d of the transport ministry} {a8.says=e1 said the model had a valid type approval. The ministry took note of tests by third parties, {a8.p she} said, and had no part in {a1 Prüfer}'s work.}
