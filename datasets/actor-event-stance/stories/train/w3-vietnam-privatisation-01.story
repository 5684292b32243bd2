id: w3-vietnam-privatisation-01
kind: privatisation
country: Vietnam
genre: business page
english: Asian
form: passage
event e1: the equitisation of Hai Van Brewery
event e2: the union's demand for a 10 per cent share pool
actor a1: the city people's committee (organization)
actor a2: Luong Thi Bich (person)
actor a3: the brewery union (organization)
actor a4: Tran Quoc Khai (person)
stance: a1 +e1 -e2
stance: a2 +e1 =e2
stance: a3 +e1 +e2
stance: a4 -e1

Da Nang's favourite lager goes on the block in September. {a1.does+e1 {a1 The city people's committee} on Tuesday cleared {e1 the share sale at Hai Van Brewery}} but {a1.does-e2 struck out a line giving workers {e2 first call on a tenth of the company}}. {a3 The brewery union} {a3.says+e1+e2 said {a3.p it} had argued for {e1 equitisation} since 2017 and would go on arguing for {e2 the pool}, "with the same patience"}. Patience is not what {a4 Tran Quoc Khai} offers. {a4.d The retired brewmaster}, 71, {a4.does-e1 sent back the medal {a4.p he} got for thirty years at the kettles}, {a4.says-e1 writing in the covering note that the people's beer belonged to the people}. Analyst {a2 Luong Thi Bich} {a2.says+e1 advises clients to buy and calls {e1 the sale} the cleanest in the sector this year}; {a2.says=e2 {e2 a staff allotment}, {a2.p she} said, would neither help nor hurt the price}.
