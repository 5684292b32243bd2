id: r1-france-presidential-debate-01
kind: presidential debate
country: France
genre: wire report
english: British
form: passage
event e1: the exclusion of small candidates from the first TV debate
actor a1: Télé Hexagone (organization)
actor a2: Maxence Le Gallou (person)
actor a3: the broadcasting regulator (organization)
actor a4: President Hélène Vaucanson (person)
actor a5: Aurore Picquenard (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1
stance: a5 -e1

{a2 Maxence Le Gallou}, {a2.d a village mayor} polling at 2 percent, {a2.does-e1 asked France's top administrative court on Tuesday to force the channel {a1 Télé Hexagone} to admit all 11 presidential candidates to {e1 its debate next Monday}}. {a1.d The channel}, {a1.does+e1 which invited only the five leading contenders}, {a1.says+e1 said {e1 a larger panel} would be impossible to follow}. {a5 Aurore Picquenard}, one of the five, {a5.says-e1 said {a5.p she} found {e1 the selection} unfair and would give up part of {a5.p her} time to read out questions from the others}. {a3 The broadcasting regulator} {a3.says=e1 said the choice was up to editors, provided airtime balanced out}. Aides to {a4 President Hélène Vaucanson} {a4.says=e1 would not comment}.
