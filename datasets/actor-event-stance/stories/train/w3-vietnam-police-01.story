id: w3-vietnam-police-01
kind: police reform
country: Vietnam
genre: business page
english: Asian
form: passage
event e1: the electronic payment of traffic fines
event e2: the freight association's publication of a bribe price list
actor a1: Southern Freight Association (organization)
actor a2: Colonel Dang Van Phuc (person)
actor a3: Trinh Thu Hoai (person)
actor a4: some older drivers (group)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1 -e2
stance: a4 -e1

Truck owners in the south will pay traffic fines by phone from July, and no officer will be allowed to touch cash. {a1 Southern Freight Association} {a1.says+e1 called {e1 the change} "the cheapest road ever built"}. {a1.does+e2 To mark {e1 it}, {a1.p it} put online {e2 a list of what {a1.p its} members say they used to hand over, by junction and by uniform}}. {a2 Colonel Dang Van Phuc}, {a2.does+e1 whose department is running {e1 the system}}, {a2.says-e2 described {e2 the list} as slander and asked that {e2 it} be taken down}. {a3.says-e2 {a3 Trinh Thu Hoai}, {a3.d a logistics lecturer}, also thought {e2 the publication} unwise}, {a3.says=e1 and cautioned that whether {e1 cashless fines} reduce bribery "depends on studies nobody has done"}. {a4 Some older drivers} {a4.says-e1 said {a4.p they} would go on paying at the window as long as there was one, and signed a letter asking for the window to be kept}.
