id: w4-wales-rail-line-01
kind: rail line
country: Wales
genre: parliamentary report
english: British
form: passage
event e1: the reopening of the Carmarthen–Aberystwyth railway
event e2: the route through the Teifi nature reserve
actor a1: Steffan Ruddock (person)
actor a2: Baroness Lowri Kyffin (person)
actor a3: Cors Teifi Wildlife Trust (organization)
actor a4: the deputy minister for transport (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

Sixty years to the week since the last milk train, members debated {e1 putting back the line between Carmarthen and Aberystwyth}. {a1 Steffan Ruddock} (Ceredigion North), opening, {a1.says+e1 said it was quicker to get from Aberystwyth to Paris than to {a1.p his} own capital's airport}; {a1.says+e2 {e2 the shortest way} lay through the Teifi reserve and {a1.p he} made no apology for {e2 it}}. {a3 Cors Teifi Wildlife Trust} has told the committee {a3.says+e1 {a3.p it} is "passionately in favour" of {e1 the railway}}, provided — {a3.says-e2 and here {a3.p its} letter turns to capitals — {e1 it} goes ROUND and not THROUGH}. Giving evidence by video, {a2 Baroness Lowri Kyffin}, {a2.d a former Treasury adviser}, {a2.says-e1 was against {e1 the whole thing}, which at £775m {a2.p she} called a model railway for grown men}. {a2.says-e2 And if build they must, {a2.p she} said, then anywhere but {e2 a bog}.} Winding up, {a4 the deputy minister for transport} {a4.says=e1=e2 said all the points made had been helpful, and sat down}.
