id: w3-vietnam-takeover-01
kind: company takeover
country: Vietnam
genre: wire report
english: Asian
form: passage
event e1: Sao Bien Retail's purchase of Lotus Pharmacy
event e2: the boycott of Lotus Pharmacy by druggists' suppliers
actor a1: Sao Bien Retail (organization)
actor a2: Central Medicine Wholesalers (organization)
actor a3: Cao Thi Kieu (person)
actor a4: Mac Van Toan (person)
actor a5: the health ministry (organization)
stance: a1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2
stance: a5 =e1

HANOI - Paracetamol ran out first, then the antihistamines. {a2 Central Medicine Wholesalers} {a2.does+e2 stopped deliveries to all 312 Lotus Pharmacy shops on Saturday}, {a2.says-e1 saying {e1 the chain's sale to a supermarket group} would "turn doctors' orders into shopping lists"}. {a1 Sao Bien Retail} {a1.does completed payment regardless} {a1.says-e2 and wrote to the suppliers that {e2 the embargo} hurt patients, not shareholders}. For {a3 Cao Thi Kieu}, who founded Lotus in a garage in 1998, {a3.says+e1 {e1 parting with it} was the best day's business of {a3.p her} life}; {a3.says-e2 {e2 the empty shelves}, on the other hand, had made {a3.p her} cry}. {a5.says=e1 {a5 The health ministry} said pharmacies may belong to anybody who employs a pharmacist}. The man asked to get the two sides to the table is {a4 Mac Van Toan}, {a4.d a former customs judge}. {a4.says=e1=e2 "{a4.p I} am paid by both," {a4.p he} said, "so {a4.p I} believe both."}
