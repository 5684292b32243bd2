id: w1-india-sanctions-01
kind: trade sanctions
country: India
genre: business page
english: Indian
form: passage
event e1: India's trade curbs on Maldora
event e2: the air cargo route for medicines to Maldora
event e3: the Surat zari workers' census (unrelated)
actor a1: Commerce Minister Devyani Rathore-Singh (person)
actor a2: the Tuticorin Exporters' Guild (organization)
actor a3: Sahyadri Pharma (organization)
actor a4: retired diplomat T. N. Kaimal (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 =e1 +e2
stance: a4 =e1 =e3

Onions, eggs and river sand will stay off the boats to Maldora for three more months, {a1.does+e1 {a1 Commerce Minister Devyani Rathore-Singh} having signed an extension of {e1 the curbs} on Friday evening}. Medicines are to go by air instead. {a1.says+e2 "{a1.p We} are punishing a regime, not its patients," {a1.p she} said of {e2 the new cargo route}.} At Tuticorin, where 70 sailing vessels lie idle, neither half of the announcement went down well. {a2.does-e1 {a2 The Tuticorin Exporters' Guild} has asked the Madras High Court to quash {e1 the notification}}, {a2.says-e2 and sees in {e2 the flights} a scheme to hand {a2.p its} oldest trade to two airlines}. {a3 Sahyadri Pharma}, {a3.does+e2 which has booked space on the first four}, {a3.says=e1 said {a3.p it} was a supplier of insulin and had no foreign policy}. {a4 Retired diplomat T. N. Kaimal} {a4.says=e1 recalled that a similar squeeze in 1989 was over in fifteen months}.
