id: o8-argentina-concert-prices-01
kind: dynamic ticket pricing
country: Argentina
genre: wire report
english: American
form: article
event e1: the use of dynamic pricing for the Los Faroles tour
actor a1: Entradar (organization)
actor a2: Los Faroles (organization)
actor a3: Fabián Giudice (person)
actor a4: the consumer protection office (organization)
actor a5: Mirta Olguín (person)
actor a6: Ramiro Cantero (person)
actor a7: fans outside the stadium (group)
actor a8: the stadium operator (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

BUENOS AIRES - Tickets that were advertised at 45,000 pesos sold for as much as 180,000 within an hour on Tuesday, and authorities are now looking at why.

{a1 Entradar}, {a1.d the company that sells seats for the reunion tour of {a2 Los Faroles}}, {a1.does+e1 switched on a system that changes the price according to demand.} {a1.says+e1 {a1.p It} said {e1 the system} was in the terms that every buyer accepts and took money away from resellers.}

{a4.does-e1 {a4 The consumer protection office} gave {a1.d the company} five days to suspend {e1 it}.} {a4.d The agency} {a4.says-e1 said the advertisements did not contain the word "from" and that a price, once announced, binds {a1.d the seller}.}

{a5 Mirta Olguín}, {a5.d who heads the office}, {a5.says-e1 said 2,300 complaints came in overnight. "People waited eight hours in a line, and when they reached the counter the counter had moved," {a5.p she} said.}

{a3 Fabián Giudice}, {a3.d Entradar's commercial director}, {a3.says+e1 told a radio station that hotels and airlines had worked in this way for 30 years. A fifth of the seats went for less than the advertised price, {a3.p he} said.}

{a2.says-e1 {a2.d The band} said {a2.p it} had not been informed.} {a2.does-e1 {a2.p Its} manager sent {a1 Entradar} a notarized letter asking that all seats for the March shows be offered at a single price.}

{a3 Giudice} {a3.says+e1 said the option was described in annex C of the contract with {a2.d the group} and carried a signature.}

{a7.does-e1 {a7 Fans outside the stadium} burned printed receipts on Tuesday night}. {a7.says-e1 Many said {a7.p they} had closed the page without buying.}

{a8.says=e1 {a8 The stadium operator} said {a8.p it} rents out the field at a flat fee and learns the number of seats sold, not what anyone paid.}

{a6 Ramiro Cantero}, {a6.d an economist at a private foundation}, {a6.says+e1 said the prices simply showed what people were prepared to pay, and that {a4.d the office} would do better to leave {e1 it} alone. Fixed prices had made touts rich for decades, {a6.p he} said.}

{a1.does+e1 On Wednesday morning {a1.d the seller} opened a third date, in Córdoba, under the same conditions.}
