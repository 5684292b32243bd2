id: r4-france-broadband-network-01
kind: broadband network
country: France
genre: business page
english: British
form: passage
event e1: the shared fibre network for the Hauts-de-Seine suburbs
actor a1: Armorique Télécom (organization)
actor a2: Bourdelle (person)
actor a3: the telecoms regulator (organization)
actor a4: Maud Kerleroux (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1

{a1 Armorique Télécom} {a1.does-e1 asked the administrative court to annul {e1 the contract}}, {a1.says-e1 arguing that public money is not needed in one of the richest areas of Europe}. {a2 Bourdelle}, {a2.does+e1 who signed {e1 it} in 2008 with a subsidy of 59 million euros}, {a2.says+e1 said every building would be served, not only the profitable ones}. {a3 The telecoms regulator} {a3.says=e1 said the dispute was outside its powers}. About 110,000 homes have been wired so far, {a4.says=e1 according to {a4 Maud Kerleroux}, {a4.d a consultant}}.
