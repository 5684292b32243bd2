id: t1-malta-casino-licence-01
kind: casino licence
country: Malta
genre: local paper
english: British
form: passage
event e1: the casino licence for Hotel Xatt l-Aħmar in Gozo
event e2: the bishop's petition against a Gozo casino
actor a1: the gaming commission (organization)
actor a2: Bishop Ġużepp Mifsud Grech (person)
actor a3: Rita Camenzuli (person)
actor a4: Gozo Chamber of Hoteliers (organization)
actor a5: Censu Attard (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 -e1
stance: a5 +e1 =e2

By the time {a2 Bishop Ġużepp Mifsud Grech} had collected 11,000 names {a2.does-e1+e2 against {e1 it} at church doors}, {e1 the licence} had in fact been signed: {a1.does+e1 {a1 the gaming commission} disclosed on Friday that {a1.p it} granted Hotel Xatt l-Aħmar {e1 its 40 tables} a fortnight ago}. Hotel owner {a5 Censu Attard} {a5.says+e1 was radiant. "Two hundred jobs, and Gozo's young people can stop taking the ferry."} {a5.says=e2 {a5.p He} did not wish to discuss {e2 the petition}; {a5.p his} mother had signed it.} {a3 Rita Camenzuli} had not. {a3.says-e1 {a3.d The addiction counsellor} considers {e1 the casino} a calamity} and {a3.says-e2 {e2 {a2.d the bishop}'s campaign} a godsend to its promoters, "because now whoever says no is a bigot", and {a3.p she} asked {a2.p him} weeks ago to call {e2 it} off}. There is resentment too among the owner's colleagues: {a4.says-e1 {a4 the Gozo Chamber of Hoteliers} finds that one member has been handed a privilege the others were refused, and wants {e1 it} revoked}.
