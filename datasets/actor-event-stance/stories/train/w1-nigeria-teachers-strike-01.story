id: w1-nigeria-teachers-strike-01
kind: teachers' strike
country: Nigeria
genre: local paper
english: African
form: passage
event e1: the primary school teachers' strike in Ekiti
event e2: the governor's offer of two months' arrears
actor a1: Comrade Folasade Ajibola (person)
actor a2: Governor Tunde Oyelaran (person)
actor a3: the parents' forum in Ikere (group)
actor a4: Bishop Emmanuel Adewusi (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

Nobody rang the bell at St. Paul's Primary, Ikere-Ekiti, for the ninth school day running. Inside the empty staff room {a1 Comrade Folasade Ajibola} was filling in {a1.does+e1 the picket roster for next week}. {a1.says-e2 "Two months out of eleven? Tell {a2.d His Excellency} that is not {e2 an offer}, it is an insult with a bank stamp," {a1.p she} said.} {a2.says-e1+e2 {a2 Governor Tunde Oyelaran}, speaking on state radio, described {e2 the payment} as the most any administration has put down and said teachers who cared for children would be in class by now}. Anybody expecting parents to side with {a2.p him} would have been surprised on Monday, when {a3 the parents' forum in Ikere} {a3.does+e1 brought coolers of jollof rice to {e1 the picket} and took the chalk away from volunteers hired to replace the strikers}. {a4 Bishop Emmanuel Adewusi}, {a4.says=e1=e2 who is carrying messages between the two camps, would not say which of them {a4.p he} thought was right}.
