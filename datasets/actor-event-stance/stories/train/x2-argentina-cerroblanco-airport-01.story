id: x2-argentina-cerroblanco-airport-01
kind: airport expansion
country: Argentina
genre: local paper
english: American
form: article
event e1: the expansion of Cerro Blanco airport
event e2: the provincial tourist tax
actor a1: Aeropatagonia (organization)
actor a2: Governor Mabel Irigoyti (person)
actor a3: Néstor Quidel (person)
actor a4: Lof Nahuel community (organization)
actor a5: Chamber of Outfitters and Guides (organization)
actor a6: Florencia Aizpún (person)
actor a7: Senator Rubén Tolosa Paz (person)
actor a8: Iván Kozlowski (person)
actor a9: airport firefighters' union (organization)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 -e1 +e2
stance: a7 -e1 -e2
stance: a8 =e1 =e2
stance: a9 +e1

Cerro Blanco airport handled 190,000 passengers in 2014. Last year the figure was 611,000, and on some January afternoons the line for security reached the parking lot.

{a1 Aeropatagonia}, {a1.d the concession holder}, {a1.does+e1 now proposes to spend $88 million on {e1 a new terminal, four boarding bridges and a runway long enough for direct flights from Miami and Madrid}}. A public hearing on {e1 the project} begins Monday in the municipal gymnasium, with 143 people registered to speak.

{a2.says+e1 "{a2.p We} can go on welcoming the world through a bus shelter, or {a2.p we} can {e1 do this}," said {a2 Governor Mabel Irigoyti}, whose administration would put up a quarter of the money.}

The province's share would come from {e2 a tourist tax of $9 a night}, which the legislature will debate in the same week. {a2.does+e2 {a2 Irigoyti} sent {e2 the bill} {a2.p herself}} and {a2.says+e2 describes {e2 it} as "less than the price of one hot chocolate."}

{e1 The longer runway} would run into pasture used by {a4 the Lof Nahuel community}, a Mapuche settlement of 38 families that has held a provincial title since 1994. {a4.does-e1 {a4.d The community} obtained an injunction in 2022 against an earlier version of {e1 the plan}} and has registered eleven speakers.

{a3 Néstor Quidel}, {a3.d the community's lonko, or head}, {a3.says-e1 said the consultation required by law had consisted of one slide show. "They showed {a3.p us} an airplane. {a3.p We} know what an airplane is," {a3.p he} said. "No is also an answer, and {a3.p we} have given it."}

{a4.says+e2 On {e2 the tax}, {a4.d the Lof} has written to lawmakers in favor, provided that a tenth goes to the communities whose mountains are on the brochures.}

{a5 The Chamber of Outfitters and Guides} {a5.says+e1 has called {e1 the terminal} "indispensable," saying that {a5.p its} clients lost a day of every week in connections.} {a5.does-e2 But {a5.p it} has taken out radio spots against {e2 the levy}}, {a5.says-e2 which {a5.p it} says will send backpackers to Chile}. {a1 Aeropatagonia}, too, {a1.says-e2 has warned that {e2 the charge} would cost 20,000 arrivals a year.}

{a7 Senator Rubén Tolosa Paz} of the opposition Frente Cordillerano {a7.says-e1-e2 will have none of either. "{e2 A tax} to pay for {e1 an airport} to bring people who will then pay the tax: {a7.p I} keep looking for the part where somebody in this province eats," {a7.p he} said Thursday.}

{a6 Florencia Aizpún}, {a6.d a hotel owner and onetime member of the airport's advisory board}, {a6.says-e1 said {a6.p she} would speak against {e1 the enlargement} on Monday. The town's sewage plant was built for 40,000 people and now serves 90,000, {a6.p she} said, and bigger planes would finish it off.} {a6.says+e2 {e2 The nightly charge}, by contrast, seemed to {a6.p her} overdue.}

{a9.does+e1 The {a9 airport firefighters' union} will bring two trucks to the hearing in support}; {a9.says+e1 {e1 the new works} include a station {a9.p it} has been requesting since 2009}.

{a8 Iván Kozlowski}, {a8.d an economist with the provincial statistics office}, {a8.says=e1=e2 said {a8.p his} office had projected passenger numbers with and without {e1 the works} and with and without {e2 the tax}, and that the four lines "are closer together than anyone on the podium would like."}
