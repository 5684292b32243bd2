id: r3-rail-01
kind: rail strike
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: the 48-hour strike by train drivers
event e2: the drivers' pay offer
actor a1: National Union of Train Crew (organization)
actor a2: Transport Secretary Helen Marchbank (person)
actor a3: Rail Delivery Forum (organization)
actor a4: Passenger Voice (organization)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 =e1

Train drivers at 11 operators will walk out for {e1 48 hours} from midnight on Friday {a1.does-e2 after {a1 the National Union of Train Crew} rejected {e2 an offer worth 9 per cent over two years}}. {a1.says+e1 Members had been left with no choice, {a1.d the union} said, adding that further dates would follow in December.} {a3.says-e1+e2 {a3 The Rail Delivery Forum}, which represents the operators, said {e2 {a3.p its} offer} was fair and urged {a1.d the union} to call off {e1 the action}.} {a2.says-e1 {a2 Transport Secretary Helen Marchbank} said {e1 the strike} would "hit hospitality in its busiest month".} {a4.says=e1 {a4 Passenger Voice} advised people to check before they travel and to claim refunds within 28 days.}
