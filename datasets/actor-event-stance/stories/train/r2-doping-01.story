id: r2-doping-01
kind: doping ban
country: Brazil
genre: wire report
english: American
form: passage
event e1: the four-year ban on sprinter Weverton Lacerda
event e2: Lacerda's appeal to the sports court
actor a1: Weverton Lacerda (person)
actor a2: the Brazilian athletics confederation (organization)
actor a3: Luísa Pimenta Gouveia (person)
stance: a1 -e1 +e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2

The Athletics Integrity Unit banned {a1 Weverton Lacerda}, the South American 200-metres champion, for {e1 four years} on Tuesday after {a1.p he} tested positive for an anabolic steroid. {a1.says-e1 {a1.d The 24-year-old Brazilian} said a supplement had been contaminated}, {a1.does-e1+e2 and {a1.p his} lawyers filed {e2 an appeal} with the Court of Arbitration for Sport}. {a2.says-e1 {a2 The Brazilian athletics confederation} said {e1 the penalty} was disproportionate} and {a2.does-e1+e2 that {a2.p it} would help to pay for {e2 {a1.p his} case}}. {a3.says=e1=e2 {a3 Luísa Pimenta Gouveia}, a sports lawyer in São Paulo who is not involved in the case, said appeals of this kind take seven months on average.}
