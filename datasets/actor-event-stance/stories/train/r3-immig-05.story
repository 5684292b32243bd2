id: r3-immig-05
kind: immigration rules
country: Ireland
genre: newspaper report
english: British
form: passage
event e1: the work permit rule for chefs
event e2: the closure of the Dublin visa office (unrelated)
actor a1: Enterprise Minister Gráinne Halpin (person)
actor a2: the Restaurateurs' Guild (organization)
actor a3: the hotel workers' union (organization)
actor a4: Raj Malhotra-Singh (person)
stance: a1 =e1 =e2
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1

Restaurants may employ one chef from outside the EU for every European chef on the payroll, {e1 a rule} which {a2.says-e1 {a2 the Restaurateurs' Guild} says is driving members out of business}. {a4.says-e1 {a4 Raj Malhotra-Singh}, who runs three Indian restaurants in Galway, said {a4.p he} had closed on Mondays and Tuesdays for want of cooks and asked for {e1 the ratio} to be scrapped.} {a3.says+e1 {a3 The hotel workers' union} has defended {e1 it} as a brake on low pay.} {a1.says=e1 {a1 Enterprise Minister Gráinne Halpin} said a consultation closed in September and officials were going through 212 replies.}
