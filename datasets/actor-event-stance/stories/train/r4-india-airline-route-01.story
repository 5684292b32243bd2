id: r4-india-airline-route-01
kind: airline route
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the daily Mumbai-Aurelia flight granted to Vayuputra Air
actor a1: Vayuputra Air (organization)
actor a2: Civil Aviation Minister Devraj Kanungo (person)
actor a3: the National Pilots' Sabha (organization)
actor a4: Malabar Wings (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

NEW DELHI: Even as the loss-making state carrier prepares to give up the sector, {a2 Civil Aviation Minister Devraj Kanungo} {a2.does+e1 has cleared {a1 Vayuputra Air}'s proposal for {e1 a daily flight from Mumbai to Aurelia}}. {a2.says+e1 {a2.p He} told the Rajya Sabha that passengers would benefit from {e1 the additional service}.} {a1.says+e1 {a1.d The airline} said bookings would open on August 1.} {a3.says-e1 {a3 The National Pilots' Sabha} alleged that profitable routes were being gifted to private players} and {a3.does-e1 has moved the Delhi High Court}. {a4 Malabar Wings}, which flies to the Gulf from Kochi, {a4.says=e1 did not offer any comment}.
