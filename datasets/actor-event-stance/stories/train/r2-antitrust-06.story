id: r2-antitrust-06
kind: antitrust suit
country: United Kingdom
genre: business page
english: British
form: passage
event e1: the class action against the app store of Pomona Systems
actor a1: Dr Rosalind Keynsham (person)
actor a2: Pomona Systems (organization)
actor a3: the competition tribunal (organization)
actor a4: the markets regulator (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a3 The competition tribunal} {a3.says=e1 will hand down judgment in the new year in {e1 a £1.5bn claim} brought on behalf of 20 million phone users against {a2 Pomona Systems}}. {a1.does+e1 {a1 Dr Rosalind Keynsham}, an academic, is the lead claimant}; {a1.says+e1 {a1.p she} alleges that a 30 per cent commission on apps was "excessive and unlawful"}. {a2.says-e1 {a2.d The company} told the hearing {e1 the case} was without merit and ignored the benefits of a secure store.} {a4 The markets regulator} intervened on a point of law but {a4.says=e1 told the tribunal {a4.p it} took no position on the outcome}.
