id: w3-vietnam-airport-01
kind: airport expansion
country: Vietnam
genre: wire report
english: Asian
form: passage
event e1: the second terminal at Phu Cat airport
event e2: the golf course closure for the terminal
actor a1: Nguyen Thi Thu Suong (person)
actor a2: Phu Cat Golf and Resort (organization)
actor a3: the provincial transport department (organization)
actor a4: Vo Dinh Lam (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 =e2
stance: a4 =e1 =e2

QUY NHON - Eighteen holes must go if {e1 the planes} are to come, and {a2 Phu Cat Golf and Resort} would rather have both. {a2.says+e1 {a2.d The operator} wrote to investors that {e1 a second terminal} would "transform" {a2.p its} business}; {a2.does-e2 in the same week {a2.p it} appealed against {e2 the notice to vacate}}. {a1 Nguyen Thi Thu Suong}, {a1.d a homestay owner} two kilometres down the road, {a1.says+e2 has little sympathy: in nine years, {a1.p she} said, not one golfer had bought so much as a coconut from {a1.p her}, and good riddance}. {a1.does+e1 {a1.p She} has built six more rooms for {e1 the passengers}}. {a3 The provincial transport department} {a3.says+e1 said {e1 the terminal} had to open by 2027}, {a3.says=e2 while {e2 the course} was a question for the land office and not for {a3.p it} to judge}. {a4 Vo Dinh Lam}, who advises airlines on routes, {a4.says=e1=e2 reckons demand will reach two million travellers with {e1 the building} or a little less without}.
