id: r2-trade-02
kind: trade conference
country: Argentina
genre: wire report
english: American
form: passage
event e1: the ministerial trade conference in Buenos Aires
actor a1: the Argentine government (organization)
actor a2: Foro Campesino del Sur (organization)
actor a3: Ingrid Aalberts-Roy (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1

{a1 The Argentine government}, {a1.does+e1 host of {e1 the four-day ministerial}}, has revoked the accreditation of 60 activists, among them {a3 Ingrid Aalberts-Roy}, a Canadian researcher who was put on a plane to Montevideo. {a3.says-e1 "A {e1 conference} that is afraid of {a3.p us} should not be taking place," {a3.p she} said.} {a2.does-e1 {a2 Foro Campesino del Sur}, an alliance of small farmers, plans to march on the venue on Tuesday.} {a1.says+e1 The foreign ministry said some groups had called for violence and that {a1.d the government} was determined that {e1 the meeting} should be a success.}
