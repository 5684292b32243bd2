id: w4-hungary-museum-restitution-01
kind: museum restitution
country: Hungary
genre: wire report
english: European
form: passage
event e1: the restitution of the Halmos paintings to the family's heirs
event e2: the heirs' plan to sell the paintings at auction
actor a1: Judith Halmos-Kerr (person)
actor a2: the Gellért Museum (organization)
actor a3: Attila Bodrogi (person)
actor a4: the Union of Art Historians (organization)
stance: a1 +e1 +e2
stance: a2 -e1
stance: a3 =e2
stance: a4 +e1 -e2

Budapest's court of appeal ruled on Thursday that fourteen paintings taken from the banker Miksa Halmos in 1944 must go back to his descendants. {a1 Judith Halmos-Kerr}, {a1.d a granddaughter} who lives in Toronto, {a1.says+e1 wept in the corridor and said {e1 this} was for {a1.p her} mother}. According to {a1.p her} lawyer, {a3 Attila Bodrogi}, {a3.says=e2 {a1.says+e2 the family intends to send all fourteen to {e2 auction} in November and use the money for a Holocaust charity}}. {a2 The Gellért Museum}, {a2.does-e1 which had fought {e1 the claim} for nineteen years}, {a2.says-e1 said {a2.p it} would ask the supreme court to reverse {e1 the ruling}}. {a4 The Union of Art Historians}, one of the few bodies in the country to back the heirs throughout, {a4.says+e1 said justice had been done}. {a4.says-e2 But {a4.p it} appealed to the family not to go ahead with {e2 the sale}, which {a4.p it} said would scatter the finest private collection of the period.}
