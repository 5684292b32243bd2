id: r1-philippines-airline-route-01
kind: airline route
country: Philippines
genre: local paper
english: Asian
form: passage
event e1: direct flights between Iloilo and Osaka
actor a1: Visayan Skyways (organization)
actor a2: Gov. Teresita Locsin-Araneta (person)
actor a3: the Civil Aeronautics Board (organization)
actor a4: the airport taxi cooperative (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

ILOILO CITY — {a1 Visayan Skyways} {a1.does+e1 will begin {e1 flying directly to Osaka} three times a week from March 30}, after {a3 the Civil Aeronautics Board} {a3.does+e1 granted {a1.d the airline} the rights {a1.p it} applied for in November}. {a2 Gov. Teresita Locsin-Araneta}, {a2.does+e1 whose office has set aside P40 million to promote {e1 the route} in Japan}, {a2.says+e1 said {a2.p she} expected 25,000 more visitors in the first year}. The city's airport handled 2.4 million passengers in 2025. {a4 The airport taxi cooperative} {a4.says=e1 said {a4.p it} had not been told at what hours {e1 the planes} would land}.
