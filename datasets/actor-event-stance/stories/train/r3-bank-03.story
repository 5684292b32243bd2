id: r3-bank-03
kind: bank bailout
country: Czech Republic
genre: business page
english: British
form: passage
event e1: the government guarantee for Moravská záložna
actor a1: the deposit insurance fund (organization)
actor a2: Deputy Prime Minister Zbyněk Hruška (person)
actor a3: Ludmila Cihelková (person)
actor a4: Labská banka (organization)
stance: a1 =e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1

Clients of Moravská záložna will not lose their savings {a2.does+e1 after the cabinet, at the proposal of {a2 Deputy Prime Minister Zbyněk Hruška}, approved {e1 a guarantee of 11 billion crowns} on Monday}. {a3.says-e1 Opposition deputy {a3 Ludmila Cihelková} said taxpayers would be paying for loans handed out to the owners' friends.} {a4.says-e1 {a4 Labská banka}, a competitor, said {e1 the guarantee} distorted the market} and {a4.does-e1 that {a4.p it} had complained to Brussels}. {a1.says=e1 {a1 The deposit insurance fund} said 61,000 people held accounts with the credit union.}
