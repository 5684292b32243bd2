id: r4-spain-airline-route-01
kind: airline route
country: Spain
genre: local paper
english: British
form: passage
event e1: the subsidised Santander-London air route
actor a1: Quevillas (person)
actor a2: Swiftair Blue (organization)
actor a3: Autocares Liébana (organization)
actor a4: Amparo Torrecilla (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1

{a1 Quevillas} {a1.does+e1 signed a contract on Monday that will pay {a2 Swiftair Blue} 1.9 million euros a year in advertising in exchange for {e1 four flights a week to London}}. {a2.d The airline} {a2.does+e1 begins service in April} and {a2.says+e1 expects 60,000 passengers in the first year}. {a4.says-e1 The opposition {a4.d councillor} {a4 Amparo Torrecilla} said {e1 the money} would be better spent on the railway to Bilbao} and {a4.does-e1 has asked for the contract to be sent to the auditors}. {a3 Autocares Liébana} runs buses from the airport every half hour.
