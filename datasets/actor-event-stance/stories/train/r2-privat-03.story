id: r2-privat-03
kind: privatisation
country: Ukraine
genre: business page
english: British
form: passage
event e1: the auction of the state titanium plant
event e2: an anti-corruption inquiry into the titanium auction
actor a1: the State Property Fund (organization)
actor a2: Borys Khmelko (person)
actor a3: an Azerbaijani investor (organization)
actor a4: Olha Demydas (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

Only one bidder, {a3 an Azerbaijani investor}, {a3.does+e1 took part in {e1 the sale of the titanium plant} and paid the starting price of 3.9 billion hryvnias}. {a1.says+e1 {a1 The State Property Fund} described {e1 the auction} as proof that investors believed in the country even in war.} {a2.says-e1 Opposition deputy {a2 Borys Khmelko} said a strategic enterprise had been given away for the price of its scrap} and {a2.does-e1+e2 asked the anti-corruption bureau to {e2 examine {e1 the deal}}}. {a1.says-e2 {a1.d The fund} said there was nothing to investigate.} {a4.says=e1=e2 A spokeswoman for the bureau, {a4 Olha Demydas}, confirmed that {e2 the request} had been received.}
