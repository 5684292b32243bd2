id: w3-italy-privatisation-01
kind: privatisation
country: Italy
genre: business page
english: British
form: passage
event e1: the sale of a stake in Poste Adriatiche
event e2: the postal workers' one-day strike
actor a1: the treasury (organization)
actor a2: Donatella Frisoni (person)
actor a3: Unione Portalettere (organization)
actor a4: Ruggero Marchesan (person)
stance: a1 +e1
stance: a2 +e1 =e2
stance: a3 -e1 +e2
stance: a4 -e1 -e2

ROME - Two banks have been hired, the prospectus is drafted and {a1.does+e1 {a1 the treasury} intends to place {e1 29 per cent of Poste Adriatiche} with investors before the summer}. {a2.says+e1 "{e1 It} is late by a decade, but late is better than never," said {a2 Donatella Frisoni}, who runs an infrastructure fund in Milan and has asked for an allocation}; {a2.says=e2 on {e2 Friday's walkout} {a2.p she} had no opinion}. {a3 Unione Portalettere}, which represents a third of sorting staff, {a3.does-e1+e2 called {e2 the stoppage}} after learning of {e1 the placement} from a newspaper. Oddly, {a3.d the union} found no friend in {a4 Ruggero Marchesan}, the mayor of a mountain town that stands to lose its counter. {a4.says-e1 {a4.p He} has written to every deputy in the region asking them to halt {e1 the flotation}}, {a4.says-e2 but shutting post offices to save post offices, {a4.p he} told a local radio station, "is a joke {a4.p I} have heard before and did not laugh at"}.
