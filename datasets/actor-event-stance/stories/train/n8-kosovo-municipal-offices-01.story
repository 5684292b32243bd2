id: n8-kosovo-municipal-offices-01
kind: closure of parallel offices
country: Kosovo
genre: web news
english: British
form: article
event e1: the closure of Serbian-run offices in northern Kosovo
actor a1: Interior Minister Besim Hyseni (person)
actor a2: government in Belgrade (organization)
actor a3: Slavko Radenović (person)
actor a4: Serbian Unity List (organization)
actor a5: European Union's mission in Pristina (organization)
actor a6: Arta Gjocaj (person)
actor a7: Dragana Mitić (person)
actor a8: Kosovo Police (organization)
actor a9: Ilir Maloku (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

{a8.does=e1 {a8 Kosovo Police} on Tuesday entered five buildings in Zvečan, Leposavić and Zubin Potok that are used by municipal administrations paid by Belgrade, {e1 sealed the doors and removed files and computers}.}

{a8.says=e1 {a8.d The force} said in a short statement that {a8.p its} officers had assisted inspectors at the request of the Ministry of Local Government and that {e1 the operation} ended at 1pm without incident.}

{a1.d Kosovo's interior minister}, {a1 Besim Hyseni}, {a1.says+e1 wrote on social media that "no state tolerates a second mayor in the same town". {a1.p He} said the employees had been given until the end of January to leave and had ignored two letters.}

Serbia has run schools, health centres and local offices in the north since the war ended in 1999. Under an agreement brokered by the EU in 2013 the administrations were to be replaced by an association of Serb-majority municipalities, which has not been set up.

{a2 The government in Belgrade} {a2.does-e1 asked for an urgent session of the UN Security Council}. {a2.says-e1 {a2.p It} said that 160 people had lost their place of work and that pensioners no longer knew where to collect their money.}

{a3 Slavko Radenović}, {a3.d who heads the Zvečan office}, {a3.does-e1 moved {a3.p his} desk to a café across the road on Tuesday afternoon}. {a3.says-e1 "{a3.p I} will sign birth certificates here," {a3.p he} told a local radio station.}

{a4 The Serbian Unity List}, which holds ten seats in the Kosovo parliament and has often been at odds with {a3 Radenović}, {a4.does-e1 suspended {a4.p its} participation in committees for a month}. {a7.d {a4.p Its} deputy leader}, {a7 Dragana Mitić}, {a7.says-e1 said Pristina had chosen the week of a Brussels summit on purpose.}

{a5 The European Union's mission in Pristina} {a5.says-e1 called {e1 the step} unilateral and uncoordinated and said the status of the offices should be settled in the dialogue.} {a5.says {a5.p It} also repeated that {a2.d Serbia} had for {a2.p its} part failed to carry out several commitments.}

The opposition in Pristina usually accuses {a1 Hyseni} of damaging relations with Western allies. But {a6 Arta Gjocaj}, {a6.d leader of the largest opposition group}, {a6.says+e1 told parliament {a6.p she} had been asking for {e1 this} since 2021.} {a6.says "{a1.d The minister} was late, as {a1.p he} is late with everything," {a6.p she} said.}

{a9.d Researcher} {a9 Ilir Maloku} of a Pristina institute {a9.says=e1 said the offices had issued about 3,000 documents a year which neither side fully recognised. {e1 The raid} changed little on paper, {a9.p he} said, but would be felt in the talks.}

Nato-led peacekeepers were seen near the bridge in Mitrovica but did not take part.
