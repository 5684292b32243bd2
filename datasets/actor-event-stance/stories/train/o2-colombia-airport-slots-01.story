id: o2-colombia-airport-slots-01
kind: airport slots
country: Colombia
genre: wire report
english: American
form: article
event e1: the transfer of Andesair's morning slots at Bogota to Vuelo Claro
actor a1: the aviation authority (organization)
actor a2: Andesair (organization)
actor a3: Vuelo Claro (organization)
actor a4: Camilo Restrepo Arango (person)
actor a5: Paola Quintana (person)
actor a6: Pilots' Association (organization)
actor a7: the airport operator (organization)
actor a8: Hotel Guild of Santa Marta (organization)
actor a9: Transport Minister Germán Lozada (person)
actor a10: an administrative court in Bogota (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1
stance: a9 =e1
stance: a10 =e1

BOGOTA - {a2.d Colombia's second-largest airline} will {e1 lose 22 daily take-off and landing times before 9 a.m. to {a3.d a low-cost newcomer}}, {a1 the aviation authority} {a1.does+e1 said on Tuesday}.

{a1.says+e1 {a2 Andesair} used only 71 percent of them last season, {a1.d the regulator} said. The rule is 80.} {a1.does+e1 {a1.p It} assigned them to {a3 Vuelo Claro} from October 26.}

{a4 Camilo Restrepo Arango}, {a4.d {a2 Andesair}'s president}, {a4.says-e1 said fog and a radar failure had accounted for 640 of the cancelled flights.} {a4.says-e1 "{a2.p We} did not leave those slots empty. The tower did," {a4.p he} said.} {a2.does-e1 {a2.d The airline} filed for an injunction on Tuesday afternoon} and {a2.does-e1 kept selling tickets for the disputed departures}.

{a10 An administrative court in Bogota} {a10.says=e1 admitted the filing and asked both parties for documents by Monday}.

{a3 Vuelo Claro} had applied four times. {a5 Paola Quintana}, {a5.d its founder}, {a5.says+e1 said fares between the capital and Santa Marta would fall to 110,000 pesos.} {a3.does+e1 {a3.d The carrier} has already leased three Airbus planes} and {a3.does+e1 hired 90 cabin crew}. {a5.says+e1 {a5.p She} called on {a2 Andesair} to hand over its counters in time.}

{a8 The Hotel Guild of Santa Marta}, whose members complained about empty rooms last year, {a8.does+e1 bought newspaper space to thank {a1.d the authority}}.

{a6 The Pilots' Association} {a6.says-e1 said 48 of {a6.p its} members would be without a roster. {a6.p It} had warned {a4 Restrepo} for two years about understaffing, which was the true cause of the missed flights, but {e1 a forced handover} would hit the wrong people, {a6.p it} said.} {a6.does-e1 {a6.p It} has joined the court case on {a2.d the airline}'s side.}

{a9 Transport Minister Germán Lozada} {a9.says=e1 declined to say whether {a9.p he} agreed with {e1 the decision}. {a1.d The agency} was independent, {a9.p he} told Congress, where {a9.p he} was being questioned about a bridge.}

{a7 The airport operator} {a7.says=e1 said {a7.p it} would change screens and desks on whatever date the authorities set}.
