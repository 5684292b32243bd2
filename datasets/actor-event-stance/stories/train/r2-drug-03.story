id: r2-drug-03
kind: drug approval
country: South Korea
genre: business page
english: Asian
form: passage
event e1: the approval of the osteoarthritis gene therapy Cartilux
actor a1: the ministry (organization)
actor a2: Hanbit Biologics (organization)
actor a3: Yeom Dae-hwan (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1

{a1.does-e1 {a1 The ministry} revoked {e1 the approval} in May after finding that {a2 Hanbit Biologics} had submitted false data on the origin of the cells.} {a2.does+e1 {a2.d The drugmaker} is asking the Seoul Administrative Court to restore {e1 it}}, {a2.says+e1 and told shareholders on Friday it was confident of winning}. Analyst {a3 Yeom Dae-hwan} {a3.says=e1 said the stock, suspended since June, could not be valued until the judgment in autumn}.
