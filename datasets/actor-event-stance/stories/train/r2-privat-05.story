id: r2-privat-05
kind: privatisation
country: Turkey
genre: business page
english: British
form: passage
event e1: the privatisation of 14 sugar mills
event e2: the request to the Council of State for a stay
actor a1: the privatisation administration (organization)
actor a2: Ferhat Akbulutoğlu (person)
actor a3: Deputy Nurten Sevinç (person)
actor a4: Council of State (organization)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

Bids for the first three of {e1 14 state sugar mills} will be opened on 11 April, {a1.does+e1 {a1 the privatisation administration} announced in the Official Gazette}. {a2.says-e1 "Whoever buys them will close them and sell the land," said {a2 Ferhat Akbulutoğlu}, head of the beet growers' cooperative in Muş.} Deputies from four parties have put questions to the finance minister, and one of them, {a3 Deputy Nurten Sevinç}, {a3.does-e1+e2 {e2 filed for a stay} with {a4 the Council of State}} on behalf of 800 workers. {a4 The Council of State} {a4.does=e1 has not set a date}.
