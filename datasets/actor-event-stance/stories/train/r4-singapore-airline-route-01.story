id: r4-singapore-airline-route-01
kind: airline route
country: Singapore
genre: business page
english: Asian
form: passage
event e1: Merlion Air's application to fly from Sydney to Los Angeles
actor a1: Merlion Air (organization)
actor a2: the transport minister (person)
actor a3: Southern Cross Airways (organization)
actor a4: Ms Cheryl Tham (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

CANBERRA will decide within weeks whether {a1 Merlion Air} may enter the trans-Pacific market, {a2.says=e1 {a2 the transport minister} said, adding that the cabinet had an open mind}. {a1.does+e1 {a1.d The carrier} has sought the rights since 1999.} {a3 Southern Cross Airways}, which earns up to a fifth of its profit there, {a3.does-e1 has run newspaper advertisements against {e1 the request}}. {a4 Ms Cheryl Tham}, {a4.d an analyst}, {a4.says=e1 estimated the route's revenue at A$1.1 billion a year}.
