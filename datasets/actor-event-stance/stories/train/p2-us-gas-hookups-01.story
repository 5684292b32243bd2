id: p2-us-gas-hookups-01
kind: gas hookup ban
country: United States
genre: newspaper report
english: American
form: article
event e1: Bellmont's ban on natural gas in new buildings
event e2: Attorney General Cass Rudolph's lawsuit against Bellmont
event e3: the city's rebates for heat pumps
actor a1: Attorney General Cass Rudolph (person)
actor a2: the city of Bellmont (organization)
actor a3: Mayor Lise Arceneaux (person)
actor a4: Piedmont Ridge Gas (organization)
actor a5: home builders (group)
actor a6: Judge Warren Tomczak (person)
actor a7: Chef Minh Duong (person)
actor a8: Clean Air Bellmont (organization)
actor a9: Patrice Holloman (person)
actor a10: Ned Abernathy (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2 +e3
stance: a4 -e1 +e2
stance: a5 -e1 +e3
stance: a6 -e1
stance: a7 -e1 +e3
stance: a8 +e1 -e2
stance: a9 =e1 -e2
stance: a10 =e1 =e2

RICHMOND, Va. — {a6.d A circuit judge} {a6.does-e1 on Wednesday suspended {e1 a college town’s ordinance} five days before it was to take effect}, saying the city had probably gone beyond what the General Assembly lets cities do.

{a6 Judge Warren Tomczak}’s {a6.does-e1 temporary injunction} keeps Bellmont from refusing permits to houses with furnaces and stoves of the old sort. A trial is set for February.

{a1 Attorney General Cass Rudolph}, a Republican in {a1.p his} first term, {a1.does+e2 brought the action in June under a statute used twice in a century}. {a1.says-e1 In Bellmont, {a1.p he} said outside court, “a family of five can be told by seven people on a dais how to boil an egg.”}

The council of {a2 the city of Bellmont}, population 48,000, {a2.does+e1 adopted {e1 the rule} 6 to 1 last winter}. Buildings account for 41 percent of emissions there, by the city’s count.

{a3 Mayor Lise Arceneaux} {a3.says+e1 did not argue with the thermostat wars Wednesday. {a3.p She} said that not one existing stove would be touched, that hospitals and labs were exempt, and that whoever said otherwise had not read page three.} {a3.says-e2 {a3.p She} called {a1 Rudolph} “a man who has never lost an election to a cloud.”} {a2.does-e2 {a2.d The city} has retained a Washington firm at $640 an hour} and {a2.does+e1 will ask the Court of Appeals to lift the stay}.

{a4 Piedmont Ridge Gas}, which serves 31,000 customers in the county, {a4.does+e2 asked in July to join {e2 the case} on the state’s side}. {a4.does-e1 The utility mailed magnets shaped like a blue flame with the phone numbers of council members.}

{a5 Home builders} {a5.says-e1 testified that {e1 the prohibition} adds about $8,000 to a three-bedroom house}, a figure {a3 Arceneaux} disputes. {a5.p They} have no complaint about the money that came with it: {a5.says+e3 {e3 the $2,500 checks the city writes for electric systems} are “the one smart page,” {a5.p their} lobbyist, Trish Vandegrift, said, and ought to be doubled.} {a3.does+e3 {a3 Arceneaux} has asked for just that in {a3.p her} budget.}

{a7 Chef Minh Duong} closed {a7.p his} noodle shop for a day in March {a7.does-e1 to cook on a propane burner on the steps of City Hall}. {a7.does+e3 {a7.p He} has since used {e3 a rebate} to heat the dining room} and is {a3.d the mayor}’s friend, but a wok needs fire, {a7.p he} said.

{a8 Clean Air Bellmont}, the student group that wrote the first draft, {a8.says+e1 said asthma would not wait for February}. {a8.does-e2 {a8.p Its} members unrolled 1,900 letters asking {a1.d the attorney general} to go home.}

{a9.d The Democratic governor}, {a9 Patrice Holloman}, has tried to stay out of kitchens. {a9.says=e1 “{a9.p I} cook on gas, {a9.p my} mother cooks on electric, and {a9.p I} don’t have a dog in that,” {a9.p she} told reporters.} {a9.says-e2 What {a9.p she} minded, {a9.p she} said, was a state law office with 60 vacancies spending its summer {e2 suing a town}. {a9.p She} has asked for the hours billed.}

{a1.says+e2 {a1 Rudolph}’s office said the number was 212 and that every one of them was well spent.}

{a10 Ned Abernathy}, {a10.d who wrote a textbook on local government law}, {a10.says=e2 said both sides have something. Virginia reads city powers narrowly, {a10.p he} said, but the 1973 act at the heart of {e2 the complaint} has never been tested on appliances.} {a10.says=e1 About the merits of gas and electric {a10.p he} told a caller {a10.p he} was a lawyer, not a plumber.}
