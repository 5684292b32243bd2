id: r4-uk-television-licence-fee-01
kind: television licence fee
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: the two-year freeze in the television licence fee
actor a1: Culture Secretary Hugh Rottingdale (person)
actor a2: the broadcasting union Airmen (organization)
actor a3: Baroness Delphine Oakeshaw (person)
actor a4: the National Audit Bureau (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

The cost of a television licence will stay at £145.50 until 2012, {a1.says+e1 {a1 Culture Secretary Hugh Rottingdale} told MPs yesterday, arguing that {e1 a freeze} was "what families would expect at a time like this"}. {a2 The broadcasting union Airmen} {a2.says-e1 warned that up to 900 posts could go as a result}. {a3.says-e1 {a3 Baroness Delphine Oakeshaw}, a former chairman of the corporation, criticised {a1.d the minister} for acting without consultation and said {e1 the decision} would damage programmes.} {a4 The National Audit Bureau} reported in March that the corporation had reserves of £210m.
