id: t1-ecuador-tram-line-01
kind: tram line
country: Ecuador
genre: local paper
english: American
form: passage
event e1: extending Cuenca's tram line to Ricaurte
event e2: the fare increase to 55 cents
actor a1: the company running Cuenca's only line (organization)
actor a2: Mayor Paúl Andrade Tello (person)
actor a3: the Ricaurte neighborhood committee (organization)
actor a4: Segundo Lliguin (person)
actor a5: Carmita Astudillo (person)
stance: a1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 -e1 -e2
stance: a5 =e1

Twenty cents a ride separates Ricaurte from {e1 its tram}, {a1.d the company running Cuenca's only line} told the city council on Monday. {a1.says+e2 At the present 35 cents {a1.p it} loses money with every passenger; at {e2 55} {a1.p it} would break even, and "that is the price {a1.p we} ask you to approve."} In Ricaurte, 20,000 people ride buses for an hour to go five miles. {a3.says+e1+e2 {a3 The Ricaurte neighborhood committee} sent a one-line letter: charge {e2 the 55 cents}, and {e1 start digging}.} {a2 Mayor Paúl Andrade Tello} promises the digging and only the digging. {a2.says+e1 {a2.p He} "will see {e1 rails in Ricaurte} before {a2.p I} leave office,"} {a2.says-e2 while anyone who wants to raise the fare "will have to step over {a2.p me}."} Up front on the number 8, {a4 Segundo Lliguin} listened to the session on the radio. {a4.says-e1 If the tram comes, {a4.d the driver} said, {a4.p his} route goes, and {a4.p he} has been to every meeting to speak against {e1 it};} {a4.says-e2 {a4.p his} mother rides the tram to dialysis and would be robbed of forty cents a day.} {a5 Carmita Astudillo}, {a5.d who surveyed commuters for the university}, {a5.says=e1 found riders split almost evenly on {e1 the extension} and would not call it a mandate for anything}.
