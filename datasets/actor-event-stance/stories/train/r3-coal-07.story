id: r3-coal-07
kind: coal mine
country: Kenya
genre: wire report
english: African
form: passage
event e1: coal mining in the Mui basin
actor a1: Kitui Governor Mutua Kyengo (person)
actor a2: the energy ministry (organization)
actor a3: Chinese firm Jinshan Resources (organization)
stance: a1 -e1
stance: a2 =e1
stance: a3 +e1

{a1.does-e1 {a1 Kitui Governor Mutua Kyengo} refused on Wednesday to renew the county permit for {e1 coal mining in the Mui basin}}, saying landowners had waited a decade for compensation. {a3.says+e1 {a3 Chinese firm Jinshan Resources} said {a3.p it} had spent $31 million there and was ready to begin digging as soon as papers were in order.} {a2.says=e1 {a2 The energy ministry} did not answer requests for comment.}
