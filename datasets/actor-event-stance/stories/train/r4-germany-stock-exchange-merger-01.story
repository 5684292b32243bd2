id: r4-germany-stock-exchange-merger-01
kind: stock exchange merger
country: Germany
genre: business page
english: British
form: passage
event e1: Rheinbörse's offer for the Londinium Exchange
actor a1: Wackernagel (person)
actor a2: Childerley Partners (organization)
actor a3: the Londinium Exchange (organization)
actor a4: Vermögenshaus Arnsberg (organization)
actor a5: the financial supervisor in Bonn (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1
stance: a5 =e1

{a2.d A London hedge fund} with 8 per cent of Rheinbörse {a2.does-e1 has asked for an extraordinary meeting to remove the supervisory board if {e1 the £1.3bn offer} goes ahead}. {a2.says-e1 {a2 Childerley Partners} said buying the exchange operator's own shares would be a better use of the money.} {a1 Wackernagel} {a1.says+e1 said at the weekend that {a1.p he} would not be diverted from {e1 the acquisition}}. {a3 The Londinium Exchange}, {a3.says=e1 which is also talking to a Paris rival, said discussions with both were continuing}. {a4 Vermögenshaus Arnsberg}, another shareholder, {a4.says=e1 said it was still studying {e1 the terms}}. {a5 The financial supervisor in Bonn} would have to vet any change of control.
