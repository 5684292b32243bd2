id: r5-hostage-deal-05
kind: hostage deal
country: Venezuela
genre: newspaper report
english: American
form: passage
event e1: the prisoner swap between Washington and Caracas
event e2: the deportation flights to Caracas
actor a1: Rep. Estela Quiroga-Haines (person)
actor a2: Special envoy Grady Thornbury (person)
actor a3: the prisoners' group Voces de Guárico (organization)
actor a4: President Anselmo Ruidíaz (person)
stance: a1 -e1
stance: a2 +e1 +e2
stance: a3 =e1
stance: a4 +e1 +e2

Six Americans held in Venezuela landed in Texas early Saturday after {a2.does+e1 {a2 special envoy Grady Thornbury} met with {a4 President Anselmo Ruidíaz} in Caracas and signed off on {e1 the release of a businessman} jailed in Florida for money laundering}. {a2.says+e2 {a2 Thornbury} said {e2 deportation flights} would restart in two weeks as well, which {a2.p he} called "a very good thing".} {a4.says+e1 {a4 Ruidíaz} described {e1 the exchange} as a sign of respect} and {a4.does+e2 offered two state airliners for {e2 the returnees}}. {a1 Rep. Estela Quiroga-Haines} of Miami {a1.says-e1 said the administration had freed a criminal and been "played"}. {a3.says=e1 {a3 The prisoners' group Voces de Guárico} said {a3.p its} latest count of political detainees stood at 1,687.}
