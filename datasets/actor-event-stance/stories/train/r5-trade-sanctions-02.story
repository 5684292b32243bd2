id: r5-trade-sanctions-02
kind: trade sanctions
country: Serbia
genre: business page
english: British
form: passage
event e1: the US sanctions on the Vračar oil refiner Panonija Petrol
actor a1: Panonija Petrol (organization)
actor a2: Energy Minister Biljana Sekulović (person)
actor a3: the US Treasury (organization)
actor a4: Croatia's pipeline operator (organization)
actor a5: Nemanja Trifković (person)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1
stance: a5 +e1

Serbia has enough diesel to last until the middle of January, {a2.says-e1 {a2 Energy Minister Biljana Sekulović} said, as {a2.p she} prepared to fly to Washington to ask for {e1 sanctions on the country's only refiner} to be postponed a fourth time}. {a3.does+e1 {a3 The US Treasury} listed {a1 Panonija Petrol} in October because of {a1.p its} Russian majority owner.} {a1.does-e1 {a1.d The company} has appealed against {e1 the listing}}. {a4.does=e1 {a4 Croatia's pipeline operator} has stopped deliveries to comply with {e1 the order}}, said to be worth 60,000 barrels a day. {a5.says+e1 {a5 Nemanja Trifković}, an opposition deputy, said Washington was right and that the state should have bought the Russians out in 2022.}
