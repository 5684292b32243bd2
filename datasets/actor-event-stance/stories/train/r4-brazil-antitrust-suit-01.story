id: r4-brazil-antitrust-suit-01
kind: antitrust suit
country: Brazil
genre: business page
english: American
form: passage
event e1: the cartel case against Brazilian cement makers
actor a1: the economic law secretariat (organization)
actor a2: Cimentos Paraguaçu (organization)
actor a3: the builders' chamber of Goiás (organization)
actor a4: the antitrust council (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

Six producers could be fined up to 30 percent of their sales {a1.does+e1 if {a1 the economic law secretariat}, which recommended their conviction last week, has its way}. {a2 Cimentos Paraguaçu}, {a2.d the largest}, {a2.says-e1 denied any wrongdoing and called {e1 the accusation} unfounded}. {a4 The antitrust council}, whose seven members have the last word, {a4.says=e1 has set no date}. A bag of cement costs 22 reais in Goiânia and 31 in Manaus, {a3.says=e1 figures compiled by {a3 the builders' chamber of Goiás} show}.
