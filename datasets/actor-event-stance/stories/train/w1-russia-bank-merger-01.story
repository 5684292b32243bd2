id: w1-russia-bank-merger-01
kind: bank merger
country: Russia
genre: wire report
english: British
form: passage
event e1: the merger of Uralkredit and Bank Kama
event e2: the search of Bank Kama's offices
actor a1: Uralkredit (organization)
actor a2: Rustam Galeyev (person)
actor a3: the Perm prosecutor's office (organization)
actor a4: Valentina Khokhlova (person)
actor a5: Yegor Safronov (person)
stance: a1 +e1 =e2
stance: a2 -e1 -e2
stance: a3 =e1 +e2
stance: a4 -e1
stance: a5 =e1

Masked investigators {e2 carried boxes out of Bank Kama's headquarters in Perm} for six hours on Tuesday, three weeks after {a2.does-e1 {a2.d its chairman}, {a2 Rustam Galeyev}, refused to sign the papers for {e1 a merger with the larger {a1 Uralkredit}}}. {a2.says-e2 {a2 Galeyev} called {e2 the search} "a marriage proposal by crowbar".} {a3.says+e2=e1 {a3 The Perm prosecutor's office} said {e2 it} was lawful, necessary and had nothing to do with {e1 any commercial transaction}, on which {a3.p it} takes no position.} {a1 Uralkredit} {a1.says+e1 told the exchange that {a1.p it} still intends to complete {e1 the combination} this quarter} {a1.says=e2 and would not comment on {e2 the events in Perm}}. {a4.d A minority shareholder}, {a4 Valentina Khokhlova}, {a4.does-e1 who is suing to stop {e1 the tie-up}}, stood across the street with {a4.p her} dog. Ratings analyst {a5 Yegor Safronov} {a5.says=e1 put the joint assets at 1.3 trillion roubles}.
