id: w1-brazil-sanctions-01
kind: trade sanctions
country: Brazil
genre: wire report
english: American
form: passage
event e1: the European sanctions on Brazilian gold
event e2: the raids on wildcat mines in Roraima
event e3: the Recife metro fare freeze (unrelated)
actor a1: Elias Xirixana (person)
actor a2: the Garimpeiros' Cooperative of Alto Mucajaí (organization)
actor a3: Foreign Minister Clotilde Bragança (person)
actor a4: Ouro Paulista (organization)
actor a5: Ronaldo Teles (person)
stance: a1 +e1 +e2
stance: a2 -e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 =e1 =e3

BOA VISTA, Brazil — {e1 The European Union's ban on gold from the Amazon} has found no friends in Brasília and at least one in the forest. {a1.says+e1 "For years {a1.p we} asked who was buying. Now somebody has answered," said {a1 Elias Xirixana}, {a1.d a Yanomami leader}, {a1.does+e2 who guided troops to three clandestine airstrips last week}.} {a3 Foreign Minister Clotilde Bragança} {a3.says-e1 called {e1 the sanctions} arrogant and, since {a3.p her} own government is burning dredges, late}; {a3.says+e2 {e2 the raids}, {a3.p she} added, would not let up}. {a4 Ouro Paulista}, {a4.d a refiner} that ships to Switzerland, {a4.says-e1 said honest metal was being punished with the stolen kind}. {a2 The Garimpeiros' Cooperative of Alto Mucajaí} {a2.does-e2 put logs across the only road to slow the convoys}. {a5.d The federal police delegate} in charge, {a5 Ronaldo Teles}, {a5.says=e1 said the price of an ounce at the pits had dropped by a third since {e1 the ban} and that {a5.p he} drew no conclusions from that}.
