id: w2-egypt-pension-01
kind: pension reform
country: Egypt
genre: local paper
english: British
form: passage
event e1: the new pension scheme for day labourers
event e2: the two-percent levy on building permits
event e3: the reopening of the Fayoum tannery (unrelated)
actor a1: Solidarity Minister Ghada Labib Tawfik (person)
actor a2: the Contractors' Union of Giza (organization)
actor a3: Sayed Abu Zeina (person)
actor a4: Manal Iskandar (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 -e1 =e2
stance: a4 =e1 =e3

Plasterers, porters and bricklayers are to have {e1 a pension} for the first time, and {a3 Sayed Abu Zeina}, who has mixed mortar in Imbaba for 33 years, wants none of {e1 it}. {a3.says-e1 "They will take ten pounds a day from {a3.p my} bread and give {a3.p me} a card," {a3.p he} said. "Leave {a3.p me} {a3.p my} ten pounds."} {a1 Solidarity Minister Ghada Labib Tawfik} {a1.says+e1 told parliament that {e1 the scheme} was the proudest thing {a1.p she} had put {a1.p her} name to}, {a1.says-e2 and then surprised {a1.p her} own benches by denouncing {e2 the levy on building permits} which the treasury had attached to {e1 it}. "{e2 It} was not in {a1.p my} draft, {a1.p I} argued against {e2 it}, and {a1.p I} lost."} {a2.says-e1-e2 {a2 The Contractors' Union of Giza} objected to both, saying {e1 the one} would be stolen and {e2 the other} passed on to tenants.} {a3.says=e2 Of {e2 the levy} {a3 Abu Zeina} had not heard.} According to {a4 Manal Iskandar}, an actuary, {a4.says=e1 {e1 the fund} breaks even with four million contributors; whether that many would come was "for a fortune-teller".}
