id: w3-norway-takeover-01
kind: company takeover
country: Norway
genre: wire report
english: British
form: passage
event e1: the takeover of Sunnfjord Laks by Pacific Ray
event e2: the Hovland family's refusal to sell their shares
actor a1: Pacific Ray (organization)
actor a2: Torunn Hovland (person)
actor a3: Naustdal council (organization)
actor a4: Steinar Bjørke (person)
actor a5: Klara Wessel-Dahl (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e2
stance: a4 +e1 -e2
stance: a5 =e1

FØRDE - "Fish have no passport, owners do." So said {a2 Torunn Hovland} in 2016, {a2.does-e1+e2 and so, on behalf of {a2.p her} six cousins, {a2.p she} told {a1 Pacific Ray} on Tuesday when {a1.p it} asked a fourth time for the family's 34 per cent of Sunnfjord Laks}. {a1.d The Vancouver group} {a1.says+e1 remains "wholly committed" to {e1 the deal}} {a1.says-e2 and hopes {e2 the veto} will give way to reason}. Chairman {a4 Steinar Bjørke}, {a4.d a Hovland on {a4.p his} mother's side}, {a4.does-e2 has stopped going to family dinners over {e2 it}}; {a4.says+e1 without Canadian cages, {a4.p he} fears, the firm has three winters left}. {a3 Naustdal council} {a3.does+e2 hoisted the flag in front of the town hall in honour of {e2 the cousins}}. {a5 Klara Wessel-Dahl}, {a5.d the fund manager} who put the two sides in touch last year, {a5.says=e1 has since sold out and says {a5.p she} watches {e1 the affair} as one watches curling}.
