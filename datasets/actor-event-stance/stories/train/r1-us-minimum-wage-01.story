id: r1-us-minimum-wage-01
kind: minimum wage rise
country: United States
genre: local paper
english: American
form: passage
event e1: the $18 minimum wage for Tacony hotel workers
event e2: the mayor's veto of the wage ordinance
actor a1: the Tacony City Council (organization)
actor a2: Lodging Owners of Tacony (organization)
actor a3: Esperanza Maldivar (person)
actor a4: Mayor Rick Schottenheim (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2

{a4 Mayor Rick Schottenheim} {a4.does-e1+e2 {e2 vetoed} {e1 an $18 minimum wage for hotel workers} Thursday}, {a4.says-e1 saying {e1 it} would send conventions to the suburbs}. {a1 The Tacony City Council}, {a1.does+e1 which approved {e1 the ordinance} 8-3 last month}, needs six votes to override {a4.p him}. {a2.does-e1+e2 {a2 Lodging Owners of Tacony} had met with {a4.d the mayor} twice to ask for {e2 the veto}.} {a3 Esperanza Maldivar}, who cleans 15 rooms a day at a downtown hotel, {a3.says+e1-e2 said {a3.p she} and {a3.p her} co-workers would pack the chamber to demand an override}.
