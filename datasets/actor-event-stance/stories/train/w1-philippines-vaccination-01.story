id: w1-philippines-vaccination-01
kind: vaccination drive
country: Philippines
genre: broadcast transcript
english: Asian
form: passage
event e1: the school dengue vaccination drive in Iloilo
event e2: the Senate inquiry into the dengue vaccine purchase
actor a1: Health Secretary Bernadette Ocampo-Lim (person)
actor a2: Senator Rogelio Dimayuga (person)
actor a3: mothers in the barangay (group)
actor a4: Dr. Victor Abellana (person)
stance: a1 +e1 =e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2

ANCHOR: The vials are in Iloilo, the nurses are in Iloilo; what about the children? REPORTER: Well, at this elementary school 412 pupils were on the list and nineteen showed up. {a3 Mothers in the barangay} {a3.does-e1 walked {a3.p their} kids home before {e1 the team} could set up}, and {a3.says+e2 {a3.p they} tell us it's the Senate {a3.p they}'re counting on to find out who got rich from {e2 the purchase}}. ANCHOR: The man leading {e2 that probe}, does {a2.p he} think {a3.p they}'re right to stay away? REPORTER: Actually no. {a2.says+e2 {a2 Senator Rogelio Dimayuga} says someone will go to jail over {e2 the contract}}, {a2.says+e1 but {a2.p he} had {a2.p his} own granddaughter {e1 vaccinated} on camera this morning}. {a4 Dr. Victor Abellana}, the paediatrician who ran the trials, is furious with {a2.p him} all the same: {a4.says-e2 every hearing on television, {a4.p he} told me, empties another classroom}, {a4.says+e1 and without {e1 those shots} {a4.p he} expects deaths by September}. {a1 Health Secretary Bernadette Ocampo-Lim} {a1.says+e1 is extending {e1 the drive} by two weeks}; {a1.says=e2 on {e2 the inquiry}, {a1.p she} says {a1.p she}'ll answer whatever {a1.p she}'s asked}.
