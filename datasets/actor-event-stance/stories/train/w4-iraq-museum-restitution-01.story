id: w4-iraq-museum-restitution-01
kind: museum restitution
country: Iraq
genre: wire report
english: American
form: passage
event e1: the return of 1,100 cuneiform tablets by Ellsworth College
event e2: the college's request to keep forty tablets on loan
actor a1: Ellsworth College (organization)
actor a2: Dr. Sinan al-Jubouri (person)
actor a3: Professor Margaret Haldane (person)
actor a4: the Nimrud Society (organization)
actor a5: customs agent Rick Pruitt (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 +e1 +e2
stance: a5 =e1

A small Ohio college said Monday that {a1.p it} will {a1.does+e1 send home 1,100 cuneiform tablets bought in the 1990s from a dealer who could not say where they came from}. {a1 Ellsworth College} {a1.does+e2 asked Baghdad to let forty of them stay for ten years so that students can finish reading them}. {a2 Dr. Sinan al-Jubouri} of the antiquities board {a2.says+e1 praised {e1 the decision} as a model} but {a2.says-e2 said no to {e2 the loan}: "If you return a stolen car you don't ask to keep the radio."} {a4 The Nimrud Society} in London {a4.says+e1 has pressed for {e1 the handover} since 2011}; {a4.says+e2 {a4.p it} sees no harm in {e2 a loan} and has offered to insure {e2 it}}. {a3 Professor Margaret Haldane}, {a3.d who catalogued the collection}, {a3.does-e1 voted against {e1 it} in the faculty senate} and said {a3.says-e1 the tablets "will go into a crate and never be read again"}. Federal {a5 customs agent Rick Pruitt}, {a5.says=e1 who will escort {e1 the shipment}, said it fills three trucks}.
