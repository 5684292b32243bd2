id: r1-us-arms-sale-01
kind: arms sale
country: United States
genre: wire report
english: American
form: passage
event e1: the sale of fighter jets to the United Arab Emirates
actor a1: the State Department (organization)
actor a2: Rep. Leonard Kuczma (person)
actor a3: Brannock Aerospace (organization)
actor a4: Israel (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a1 The State Department} {a1.does+e1 notified Congress on Friday of {e1 a planned $11.2 billion sale of 36 fighter jets to the United Arab Emirates}}, starting a 30-day review. {a2 Rep. Leonard Kuczma}, the senior member of {a2.p his} party on the House Foreign Affairs Committee, {a2.does-e1 said {a2.p he} had placed a hold on {e1 the transfer} in the spring} and {a2.says-e1 would introduce a resolution to stop {e1 it}}. The planes are made by {a3 Brannock Aerospace} at a plant in Fort Worth employing 5,600 people. Officials said {a4 Israel} had been consulted.
