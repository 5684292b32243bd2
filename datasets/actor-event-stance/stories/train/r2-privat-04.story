id: r2-privat-04
kind: privatisation
country: Egypt
genre: business page
english: British
form: passage
event e1: the sale of state-owned Bank of the Delta
actor a1: Prime Minister Hazem Abdel-Wahab (person)
actor a2: an Abu Dhabi sovereign fund (organization)
actor a3: Nermine Fekry (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 =e1

Talks on {e1 the sale of the Bank of the Delta} will resume after Ramadan, {a1.says+e1 {a1 Prime Minister Hazem Abdel-Wahab} said on Wednesday, adding that the government remained committed to leaving the banking business}. {a2 An Abu Dhabi sovereign fund} broke off negotiations in January over the exchange rate and {a2.says=e1 has not said whether {a2.p it} will return}. The bank, with 240 branches, is worth between $550 million and $600 million, {a3.says=e1 according to {a3 Nermine Fekry}, an analyst at a brokerage}.
