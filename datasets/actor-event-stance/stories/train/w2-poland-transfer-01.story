id: w2-poland-transfer-01
kind: football transfer
country: Poland
genre: business page
english: British
form: passage
event e1: Błękitni Radom's purchase of goalkeeper Olek Sitarz
event e2: the city's loan to Błękitni Radom
actor a1: Deputy Mayor Grażyna Wnukowska (person)
actor a2: Krzysztof Bielarczyk (person)
actor a3: the Regional Audit Chamber in Radom (organization)
actor a4: Olek Sitarz (person)
stance: a1 -e1 +e2
stance: a2 +e1 +e2
stance: a3 -e2
stance: a4 +e1

What does a second-division club in debt do with {e2 a municipal loan of 9 million zlotys}? {e1 It buys a goalkeeper}. {a2.does+e1 {a2 Krzysztof Bielarczyk}, {a2.d chairman of Błękitni Radom}, paid half of the sum for {a4 Olek Sitarz} on Friday}, {a2.says+e1+e2 {e1 a move} {a2.p he} defended as "exactly what the money was for: staying alive means staying up".} The news reached {a1 Deputy Mayor Grażyna Wnukowska} by telephone. {a1.says-e1 {a1.p She} described {e1 the signing} as an insult to everyone who had argued for the club in the council chamber, {a1.p herself} included}, {a1.says+e2 although {e2 the loan} had been right and would not be recalled.} {a3.says-e2 {a3 The Regional Audit Chamber in Radom} takes a harsher view; {a3.p it} asked the city on Monday to recover {e2 every zloty}, with interest.} As for {a4.d the 19-year-old}, {a4.does+e1 {a4.p he} turned down two richer offers to come}.
