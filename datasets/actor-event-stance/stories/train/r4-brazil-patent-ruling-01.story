id: r4-brazil-patent-ruling-01
kind: patent ruling
country: Brazil
genre: wire report
english: American
form: passage
event e1: the court ruling ending Lorvexa's patent on the AIDS drug Retonavil
actor a1: Superior Court of Justice (organization)
actor a2: Lorvexa (organization)
actor a3: Health Minister Otacílio Brandariz (person)
actor a4: the Positive Lives Network (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1

{a1.does+e1 Brazil's {a1 Superior Court of Justice} {e1 ruled} on Tuesday that the patent held by {a2.d the Swiss drugmaker} {a2 Lorvexa} on the AIDS medicine Retonavil expired in 2009} and not, as {a2.d the company} maintained, in 2014. {a3 Health Minister Otacílio Brandariz} {a3.says+e1 said {e1 the decision} would save the government $60 million a year}, and {a3.does+e1 told state laboratories to begin production}. {a4.says+e1 {a4 The Positive Lives Network}, which represents patients, hailed {e1 the ruling}.} {a2.says-e1 {a2 Lorvexa} said in a statement that {e1 it} would discourage research in Brazil and that {a2.p it} was preparing an appeal.}
