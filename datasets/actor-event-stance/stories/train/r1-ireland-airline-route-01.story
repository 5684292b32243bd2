id: r1-ireland-airline-route-01
kind: airline route
country: Ireland
genre: local paper
english: Irish
form: passage
event e1: the ending of the Shannon to Boston service
actor a1: Atlantic Celtic Airways (organization)
actor a2: Mayor Deirdre Hennigan (person)
actor a3: Shannonside Airports (organization)
actor a4: Transport Minister Cathal Mulvihill (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a1 Atlantic Celtic Airways} is to {a1.does+e1 {e1 drop {a1.p its} daily service from Shannon to Boston} from the end of October}, {a1.says+e1 blaming higher landing charges and weak winter bookings}.

{a3 Shannonside Airports} {a3.says-e1 said {a3.p it} was "extremely disappointed" and that {a3.p it} had offered the airline a two-year discount to stay}. {a2.says-e1 {a2 Mayor Deirdre Hennigan} called on {a1.d the carrier} to reconsider {e1 the decision}.}

{a4 Transport Minister Cathal Mulvihill} {a4.says=e1 said {e1 the decision} was a commercial matter for {a1.d the airline}}.
