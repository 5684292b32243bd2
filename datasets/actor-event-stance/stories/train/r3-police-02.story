id: r3-police-02
kind: police reform
country: Ireland
genre: newspaper report
english: British
form: passage
event e1: the new Garda roster
actor a1: Commissioner Aidan Colleran (person)
actor a2: the rank-and-file officers' association (organization)
actor a3: Justice Minister Róisín Hartigan (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

Gardaí will be balloted next week on withdrawing from overtime, {a2.does-e1 after {a2 the rank-and-file officers' association} rejected {e1 a roster} that ends four-day rest periods}. {a1.does+e1 {a1 Commissioner Aidan Colleran} ordered {e1 the change} from November 6}, {a1.says+e1 saying that {e1 it} puts more people on the street at weekends}. {a3.says=e1 {a3 Justice Minister Róisín Hartigan} said both sides should use the Workplace Relations Commission}, and {a3.p she} would not comment further.
