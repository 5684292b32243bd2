id: w2-poland-pension-01
kind: pension reform
country: Poland
genre: broadcast transcript
english: British
form: passage
event e1: the abolition of the miners' early pension
event e2: the government's offer of a one-off payment to miners
actor a1: Finance Minister Leokadia Zawirska (person)
actor a2: Henryk Piechoczek (person)
actor a3: Agnieszka Rutkowiak (person)
actor a4: Tim Ellwood (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

ANCHOR: To Katowice now, where {a4 Tim Ellwood} has been speaking to miners. {a4 Tim}?

{a4 ELLWOOD}: {a4.says=e1 The short version: anyone under forty will {e1 have to work to sixty-five} like the rest of the country.} {a1.does+e1+e2 {a1 Finance Minister Leokadia Zawirska} announced {e1 it} on Sunday together with {e2 a one-off payment of fifty thousand zlotys}.} {a2 Henryk Piechoczek} has been underground for nineteen years.

{a2 PIECHOCZEK} (via interpreter): {a2.says-e2 {e2 Fifty thousand}? {a2.p I} have two discs worth more than that.} {a2.says-e1 They call {e1 it} equality. Let {a1.p her} come down for a shift and then we will talk about equal.}

{a4 ELLWOOD}: But here's someone you may not expect. {a3 Agnieszka Rutkowiak} keeps the books at a pit. {a3.says+e1 {a3.p She} told {a4.p me} {e1 the privilege should go}, {a3.p her} own husband's included; the mines can't carry {e1 it}.} {a3.says-e2 And that same reasoning makes {e2 the cash} wrong, in {a3.p her} view: you don't pay people to accept what's right.}

ANCHOR: So will {e1 it} pass?

{a4 ELLWOOD}: {a4.says=e1=e2 Ask {a4.p me} after the vote. Both camps have bought champagne.}
