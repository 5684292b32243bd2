id: w2-spain-border-01
kind: border reopening
country: Spain
genre: local paper
english: British
form: passage
event e1: the reopening of the Portillo de Aurbe mountain crossing
event e2: the strike by customs officers
actor a1: Benita Larrañeta (person)
actor a2: the customs officers' union (organization)
actor a3: Jean-Marc Etchegoin (person)
actor a4: the Navarrese interior department (organization)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 =e2

On the French side of the Portillo de Aurbe the boulders are still in the road, because {a3 Jean-Marc Etchegoin} says they are. {a3.does-e1 {a3.d The mayor of Sainte-Engrâce-le-Haut} had them rolled back on Monday, a day after Madrid and Paris had agreed to open {e1 the pass}}, {a3.says-e1 and told callers that smugglers, too, were looking forward to {e1 it}}. A thousand metres lower {a1 Benita Larrañeta} keeps the only inn. {a1.says+e1 Four winters without through traffic cost {a1.p her} the roof; "when {e1 that road} opens {a1.p I} will hug the first lorry."} {a1.does-e2 {a1.p She} has collected 600 signatures asking {a2.d the customs men} to put off {e2 their stoppage}.} {a2.says+e1 Nobody longs for {e1 the crossing} more than {a2.p we} do, answers {a2 the customs officers' union}}, {a2.does+e2 whose eleven members at the post nevertheless laid down their stamps this morning} {a2.says+e2 over "a hut without heating".} {a4.says=e2 {a4 The Navarrese interior department} confirmed {e2 the strike} and {e2 its} duration, nothing else.}
