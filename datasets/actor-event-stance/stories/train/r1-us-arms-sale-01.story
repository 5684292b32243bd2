id: r1-us-arms-sale-01
kind: arms sale
country: United States
genre: wire report
english: American
form: passage
event e1: the sale of fighter jets to the United Arab Emirates
actor a1: the State Department (organization)
actor a2: Rep. Leonard Kuczma (person)
actor a3: Sen. Virginia Applewhite (person)
actor a4: Brannock Aerospace (organization)
actor a5: Israel (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 =e1

{a1 The State Department} {a1.does+e1 notified Congress on Friday of {e1 a planned $11.2 billion sale of 36 fighter jets to the United Arab Emirates}}, starting a 30-day review. {a2 Rep. Leonard Kuczma}, the senior member of {a2.p his} party on the House Foreign Affairs Committee, {a2.does-e1 said {a2.p he} had placed a hold on {e1 the transfer} in the spring} and {a2.says-e1 would introduce a resolution to stop {e1 it}}. {a3.says-e1 {a3 Sen. Virginia Applewhite} said the administration had not answered questions about the aircraft's use over Yemen, and that until {a1.p it} did {a3.p she} would vote no.} The planes are made by {a4 Brannock Aerospace} at a plant in Fort Worth employing 5,600 people. Officials said {a5 Israel} had been consulted.
