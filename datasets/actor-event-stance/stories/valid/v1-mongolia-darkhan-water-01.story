id: v1-mongolia-darkhan-water-01
kind: water price rise
country: Mongolia
genre: local paper
english: Asian
form: passage
event e1: the doubling of water prices at Darkhan's kiosks
event e2: the women's boycott of the water kiosks
actor a1: Munkhtsetseg Lkhagva (person)
actor a2: the women of the fourth ger district (group)
actor a3: Deputy Governor Chuluun Batsukh (person)
actor a4: Erdenebileg Tömör (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

From Monday a litre at Darkhan's kiosks costs two tögrög instead of one. It sounds like nothing until it is carried home twenty litres at a time, and {a2.does-e1+e2 {a2.d the women of the fourth ger district} have stopped carrying it: since {e1 the change} {a2.p they} have been hauling ice from the Kharaa river, and {a2.p they} let no neighbour near {e2 the taps}}. {a1 Munkhtsetseg Lkhagva}, {a1.d the district
nurse}, calls {a1.says-e1 {e1 the doubling} indefensible}. {a1.says-e2 {a1.p She} is nonetheless going from stove to stove asking {a2.p them} to give up {e2 the boycott}; river ice put nine infants in {a1.p her} clinic last week.} {a3 Deputy Governor Chuluun Batsukh} {a3.says-e2 has accused {a2.d the strikers} of playing with children's health}, {a3.says+e1 and insists {e1 the price} still covers barely half of what the water costs to pump}. {a4 Erdenebileg Tömör}, {a4.d who sits in the nearest kiosk from eight to six}, {a4.says=e1=e2 did not
want to be quoted on either matter, having, {a4.p he} said, to live with everybody}.
