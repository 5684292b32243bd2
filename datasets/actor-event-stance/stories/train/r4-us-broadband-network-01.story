id: r4-us-broadband-network-01
kind: broadband network
country: United States
genre: newspaper report
english: American
form: passage
event e1: the city-owned fiber network in Tarwick Falls, N.C.
actor a1: The City Council (organization)
actor a2: Blueridge Cable (organization)
actor a3: Stokely (person)
actor a4: The 14 residents who spoke (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

TARWICK FALLS, N.C. - {a1 The City Council} {a1.does+e1 voted Monday to borrow $33 million to string {e1 fiber-optic cable} to every house in town}. {a2 Blueridge Cable}, {a2.does-e1 which sued the city in May}, {a2.says-e1 said local government had no business competing with a taxpayer}. {a3 Stokely}, whose district is next door, {a3.does-e1 has filed a bill that would require a referendum before any such borrowing} and {a3.says-e1 called {e1 the system} a gamble}. {a4.d The 14 residents who spoke} {a4.says=e1 mostly asked what it would cost to hook up}.
