id: w4-taiwan-impeachment-01
kind: impeachment
country: Taiwan
genre: parliamentary report
english: Asian
form: passage
event e1: the impeachment of Judge Chuang Wei-ting
event e2: the bar association's vigil for the judge
actor a1: Lo Mei-fang (person)
actor a2: the Northern Harbour Bar Association (organization)
actor a3: Hsu Bo-han (person)
actor a4: Chuang Wei-ting (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 =e2
stance: a4 =e1 -e2

By nine votes to four, the oversight panel sent {e1 the case against {a4.d Judge} {a4 Chuang Wei-ting}} on to the disciplinary court. {a1 Lo Mei-fang}, {a1.d who wrote the report}, {a1.says+e1 told members the eleven unexplained acquittals left them "no honest alternative"}, and {a1.says-e2 scolded the lawyers singing outside: candles, {a1.p she} said, were a poor substitute for an answer}. {a3.does-e1 One of the four who raised a hand against was {a3 Hsu Bo-han}, hitherto {a3.d the judge's loudest critic}.} {a3.says-e1 "{a3.p I} have called {a4.p his} rulings lazy and {a3.p I} will again. Laziness is not an offence," {a3.p he} said.} Asked about {e2 the gathering on the steps}, {a3.says=e2 {a3.p he} said {a3.p he} had not looked out of the window}. {a2.does-e1+e2 {a2 The Northern Harbour Bar Association}, which organised {e2 the vigil} and bought the candles, will do the same every night until {e1 the charge} is dropped.} {a4 Chuang} {a4.says=e1 would not discuss {e1 the vote}}, but {a4.says-e2 asked through a clerk that {a4.p his} well-wishers "kindly go home"}.
