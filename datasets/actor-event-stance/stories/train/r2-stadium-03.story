id: r2-stadium-03
kind: stadium financing
country: Italy
genre: local paper
english: British
form: passage
event e1: the city loan for rebuilding the Stadio Bastiani
event e2: the court of auditors' refusal to register the loan
actor a1: Mayor Eugenio Fornaciari (person)
actor a2: Councillor Mirella Castagnoli (person)
actor a3: the court of auditors (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2

{a3.does-e1+e2 {a3 The court of auditors} has {e2 refused} to register {e1 the €55 million loan} for rebuilding the Stadio Bastiani}, {a3.says-e1 finding that EU recovery funds may not be used to pay the interest}. {a1.says+e1-e2 {a1 Mayor Eugenio Fornaciari} said on Thursday {a1.p he} would challenge {e2 the ruling} and look for the money in the regional budget.} {a2.says+e1-e2 {a2 Councillor Mirella Castagnoli}, who sits with the opposition, backed {a1.p him}, calling {e2 the refusal} pedantic and saying the east stand was unsafe and could not wait.}
