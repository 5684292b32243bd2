id: r2-privat-01
kind: privatisation
country: Greece
genre: business page
english: British
form: passage
event e1: the sale of 67 percent of the port of Kavala
event e2: the dockworkers' 24-hour walkout
actor a1: the Greek privatisation agency (organization)
actor a2: the dockworkers' union (organization)
actor a3: Thalassa Terminals (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1

{a1.does+e1 {a1 The Greek privatisation agency} on Tuesday accepted a bid of 118 million euros from {a3 Thalassa Terminals} for {e1 67 percent of the port of Kavala}}. {a3.does+e1 {a3.d The Limassol-based operator} raised {a3.p its} offer twice during the tender} and has committed {a3.p itself} to spending a further 60 million euros on a container pier. {a2.does-e1+e2 {a2 The dockworkers' union} {e2 walked out for 24 hours}} and {a2.does-e1 will ask the Council of State to annul {e1 the sale}}, which still requires approval by the court of audit.
