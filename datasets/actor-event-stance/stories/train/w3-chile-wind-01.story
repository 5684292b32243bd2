id: w3-chile-wind-01
kind: wind farm
country: Chile
genre: wire report
english: American
form: passage
event e1: the Vientos de Ancud wind project
event e2: the indigenous consultation on the Ancud turbines
actor a1: Vientos de Ancud (organization)
actor a2: Nayadet Huenuman (person)
actor a3: Remigio Barría (person)
actor a4: the environmental tribunal (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 =e1 +e2

ANCUD, Chile - {a4.does+e2 Start over and ask them first, {a4 the environmental tribunal} told the government on Monday, ordering {e2 a consultation with six Huilliche communities}} before any permit is signed for {e1 the 92-turbine plant on the island's northwest coast}. {a4.says=e1 The three judges wrote that nothing in {a4.p their} decision should be taken as a verdict on {e1 the towers} as such}. {a1 Vientos de Ancud}, {a1.does+e1 {a1.d the developer}, which has spent $31 million on roads and foundations}, {a1.does-e2 lodged an appeal within the hour}. {a2.says+e2 "Today {a2.p we} exist," said {a2 Nayadet Huenuman}, {a2.d a community president}, embracing {a2.p her} lawyer}; {a2.says-e1 {a2.p her} answer, when {a2.p she} is asked at last, will be no}. Equally pleased was {a2.p her} cousin {a3 Remigio Barría}, {a3.says+e1 who rents out pasture to {a1.d the company} and can't wait for {e1 the blades} to turn}. {a3.says+e2 {a3.p He} would not want {e1 them} turning, {a3.p he} said, over people who had never been {e2 consulted}}.
