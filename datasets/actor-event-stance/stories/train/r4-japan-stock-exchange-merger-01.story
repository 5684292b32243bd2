id: r4-japan-stock-exchange-merger-01
kind: stock exchange merger
country: Japan
genre: business page
english: American
form: passage
event e1: the merger of the Nihombashi and Naniwa stock exchanges
event e2: the extension of Tokyo trading hours into the evening (unrelated)
actor a1: the Nihombashi exchange (organization)
actor a2: the Fair Competition Agency (organization)
actor a3: Tadahiro Okudaira (person)
actor a4: the Naniwa exchange (organization)
stance: a1 +e1
stance: a2 =e1 =e2
stance: a3 +e1
stance: a4 +e1 =e2

TOKYO - {a1.does+e1 {a1 The Nihombashi exchange} will offer 480,000 yen a share for two-thirds of {a4.d its Osaka rival} under {e1 an agreement} reached Tuesday}. {a4.does+e1 {a4 The Naniwa exchange}'s directors backed {e1 the terms} unanimously.} {a3 Tadahiro Okudaira}, {a3.d the minister for financial services}, {a3.says+e1 had been urging the two since spring to {e1 combine}}. {a2 The Fair Competition Agency} {a2.does=e1 will begin its review next month}, {a2.says=e1 officials there said}.
