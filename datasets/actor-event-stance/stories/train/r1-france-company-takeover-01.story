id: r1-france-company-takeover-01
kind: company takeover
country: France
genre: business page
english: British
form: passage
event e1: the sale of half of Pharmelys to a US fund
event e2: the strike at the Lisieux plant
actor a1: Valorance (organization)
actor a2: Industry Minister Fabien Trouvère (person)
actor a3: their union branch (organization)
actor a4: Ashgrove Equity (organization)
actor a5: Capucine Delorme-Vasseur (person)
stance: a1 +e1
stance: a2 =e1 =e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 -e1

{a1 Valorance} {a1.does+e1 confirmed on Monday {a1.p it} had signed {e1 the sale of half of Pharmelys}}, which makes France's most widely used paracetamol, to {a4 the New York fund Ashgrove Equity}. Workers at the Lisieux plant have been {e2 on strike} since Thursday. {a3.says-e1+e2 {a3.d Their union branch}, which voted to extend {e2 the walkout} to Friday, said a written promise to keep production in Normandy was not enough.}

{a2 Industry Minister Fabien Trouvère} {a2.says=e1 said the state would take 2 per cent and study whether further conditions were necessary}. {a5.says-e1 {a5 Capucine Delorme-Vasseur}, a deputy from the governing majority, said that was not enough and that {e1 the transaction} should be vetoed.} {a4 Ashgrove} {a4.says+e1 said {a4.p it} planned to invest 300 million euros}.
