id: r5-refugee-return-03
kind: refugee return
country: Sudan
genre: wire report
english: African
form: passage
event e1: the return of Sudanese refugees by train from Aswan
actor a1: Egypt's national railways (organization)
actor a2: Salma Haj Ibrahim (person)
actor a3: Khartoum state governor Yousif Merghani (person)
actor a4: Sudanese Doctors Abroad (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1

{a2 Salma Haj Ibrahim} queued from four in the morning with six bags and a sewing machine. {a2.says+e1 "{a2.p I} have been a guest for two years and {a2.p I} want {a2.p my} own door," said {a2.d the 44-year-old}, {a2.does+e1 who was among 970 people to board {e1 Monday's train} to Aswan}.} {a1.does+e1 {a1 Egypt's national railways} runs {e1 the service} free of charge.} {a3.says+e1 {a3 Khartoum state governor Yousif Merghani} said water had been restored in most districts and encouraged all families to come back.} {a4.says-e1 {a4 Sudanese Doctors Abroad} advised against {e1 the journeys}, citing cholera and unexploded shells.}
