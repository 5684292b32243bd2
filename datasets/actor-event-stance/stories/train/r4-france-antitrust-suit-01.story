id: r4-france-antitrust-suit-01
kind: antitrust suit
country: France
genre: business page
english: British
form: passage
event e1: the European Commission's antitrust case against Velocite Search
event e2: the French tax on online advertising (unrelated)
actor a1: Galerie Comparo (organization)
actor a2: Velocite (organization)
actor a3: The Commission (organization)
actor a4: Solène Quemeneur (person)
stance: a1 +e1 =e2
stance: a2 -e1 =e2
stance: a3 +e1
stance: a4 =e1

{a1 Galerie Comparo}, a price comparison site in Lyon, {a1.does+e1 was among three companies whose complaints led to {e1 the case}}. {a1.says+e1 {a1.p It} says {a2.d the search company} pushed {a1.p it} from the first page of results to the fourth.} {a3.does+e1 {a3 The Commission} opened {e1 formal proceedings} on Tuesday}; {a2 Velocite} {a2.says-e1 said there was nothing in the complaints and that sites were ranked by their usefulness}. {a4.says=e1 {a4 Solène Quemeneur}, {a4.d a lawyer} in Brussels, noted that {e1 such inquiries} had taken between two and nine years.}
