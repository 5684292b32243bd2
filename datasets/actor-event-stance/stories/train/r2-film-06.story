id: r2-film-06
kind: film award
country: Brazil
genre: wire report
english: American
form: passage
event e1: the critics' prize for "Barren Coast"
event e2: a new tax on streaming services (unrelated)
actor a1: Janaína Alvarenga (person)
actor a2: the mayor of Paulista do Norte (person)
actor a3: Cláudio Wertheimer (person)
actor a4: Ester Nóbrega (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1 =e2

{a1.says+e1 "This belongs to the people of my town," {a1 Janaína Alvarenga} said as {a1.p she} received {e1 the critics' prize} for "Barren Coast" in Gramado on Saturday night.} {a2.does+e1 {a2 The mayor of Paulista do Norte}, where it was shot, declared a holiday.} The movie, made for the equivalent of $400,000, opens in March, {a3.says=e1 said its producer, {a3 Cláudio Wertheimer}}. It was seen at the festival by buyers including {a4 Ester Nóbrega} of a cable channel.
