id: r1-us-peace-talks-01
kind: peace talks
country: United States
genre: wire report
english: American
form: passage
event e1: the Washington meeting between Armenia and Azerbaijan
actor a1: Secretary of State Malcolm Trevanion (person)
actor a2: Azerbaijan (organization)
actor a3: Prime Minister Vahan Terzyan (person)
actor a4: Russia (organization)
actor a5: the Shushi Exiles' Committee (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1

The foreign ministers of {a2 Azerbaijan} and Armenia {e1 sat down together at a mansion outside Washington} on Tuesday, {a2.does+e1 the first direct contact to which Baku has agreed since September}. {a1 Secretary of State Malcolm Trevanion}, {a1.does+e1 who invited both},  {a1.says+e1 said each had shown seriousness}. {a3.says+e1 In Yerevan, {a3 Prime Minister Vahan Terzyan} told lawmakers that {e1 the talks} were the country's best chance in years.} {a5 The Shushi Exiles' Committee} {a5.does-e1 protested outside {a3.p his} office}, and {a4 Russia} {a4.says-e1 accused the United States of trying to push other mediators out}.
