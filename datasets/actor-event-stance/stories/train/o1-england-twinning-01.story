id: o1-england-twinning-01
kind: town twinning
country: United Kingdom
genre: local paper
english: British
form: article
event e1: ending the twinning with Saint-Brévin-sur-Loire
actor a1: Councillor Keith Balding (person)
actor a2: Marlcombe Twinning Association (organization)
actor a3: Hilary Denby (person)
actor a4: Jean-Marc Louvier (person)
actor a5: Marlcombe Town Council (organization)
actor a6: Olu Adewale (person)
actor a7: Claire Whittock (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 +e1
stance: a6 =e1
stance: a7 +e1

{a5.d Town councillors} {a5.does+e1 have agreed to {e1 give a year's notice on a link with a French town} that dates from 1974}.

{a5.does+e1 The vote at {a5 Marlcombe Town Council} last Thursday was six to five}. {e1 It} means that the grant of £1,850 to the {a2 Marlcombe Twinning Association} stops in April.

{a1 Councillor Keith Balding}, {a1.does+e1 whose motion it was}, {a1.says+e1 said the last coach party in either direction went in 2017 and had 19 people on it. "{a1.p I} like the French. {a1.p I} have a house there. This is about a committee that buys itself a dinner," {a1.p he} said.}

{a2.d The association's} president, {a3 Hilary Denby}, {a3.says-e1 said that 38 pupils went on an exchange last May.} {a3.does-e1 {a3.p She} handed {a1 Mr Balding} a list of their names across the table}.

{a3.says-e1 {a3 Mrs Denby}, 81, told members {a3.p she} had been on the first trip and still wrote to the family who put {a3.p her} up.}

{a2.does-e1 {a2.d The association} will meet on Monday to consider running the link without {a5.d the council}}. {a2.does-e1 A signed copy of the 1974 charter has been put in the window of the post office}.

Resident {a7 Claire Whittock} {a7.says+e1 asked during public questions why the money could not go to the youth club, which is short of £2,000.}

{a6 Olu Adewale}, {a6.d the mayor}, {a6.says=e1 said {a6.p he} would write to Saint-Brévin as instructed. {a6.p He} abstained because, {a6.p he} said, {a6.p he} had moved to the town in 2021 and did not know enough.}

{a4 Jean-Marc Louvier}, {a4.p his} opposite number, {a4.says=e1 said by email that {a4.p he} had received no letter. {a4.p His} town also has partners in Germany and Poland.}
