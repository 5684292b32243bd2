id: r2-drug-04
kind: drug approval
country: Brazil
genre: wire report
english: American
form: passage
event e1: the authorization of the dengue vaccine Denguivax
actor a1: Brazil's health regulator (organization)
actor a2: Instituto Serra Azul (organization)
actor a4: Dr. Everaldo Pacheco (person)
stance: a1 +e1
stance: a2 +e1
stance: a4 =e1

A single-dose dengue vaccine developed at {a2 Instituto Serra Azul} in São Paulo was {e1 authorized} for people aged 12 to 59 on Wednesday. {a1.does+e1 {a1 Brazil's health regulator} took 14 months to examine the data}, {a2.does+e1 which {a2.d the institute} had submitted in installments to speed up the process}. {a4.says=e1 {a4 Dr. Everaldo Pacheco}, an epidemiologist in Recife, said the shot would not be available in time for this season's outbreak, which has already killed 1,600 people.}
