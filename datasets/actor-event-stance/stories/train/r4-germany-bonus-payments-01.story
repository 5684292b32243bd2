id: r4-germany-bonus-payments-01
kind: bonus payments
country: Germany
genre: business page
english: British
form: passage
event e1: the 58 million euro bonus for workers at Hohenlinde Automobil
actor a1: Hohenlinde (organization)
actor a2: Ruhland (person)
actor a3: Aktio (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1

{a1 Hohenlinde} {a1.does+e1 will pay each of its 9,700 German employees {e1 about 6,000 euros} with the April wages}, {a2.does+e1 a sum negotiated by {a2 Ruhland}}, {a2.says+e1 who called {e1 it} a fair share of a record year}. Shareholders are to get a dividend of 1.10 euros, twice last year's. {a3.says=e1 {a3 Aktio}, which speaks for small investors, said it would look at the figures when the annual report came out.}
