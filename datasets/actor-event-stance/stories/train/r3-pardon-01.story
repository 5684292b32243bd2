id: r3-pardon-01
kind: presidential pardon
country: Philippines
genre: newspaper report
english: Asian
form: passage
event e1: the pardon of former mayor Rodel Zamoranos
actor a1: the Palace (organization)
actor a2: Bishop Emeterio Lagman (person)
actor a3: the families of the victims (group)
actor a4: Justice Undersecretary Cora Dimaguila (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

Former Sorsogon mayor Rodel Zamoranos, convicted in the killing of five farm workers in 2009, walked out of the national penitentiary Saturday {a1.does+e1 after {a1 the Palace} granted him {e1 executive clemency} on account of age and ill health}. {a3.says-e1 {a3 The families of the victims} said {a3.p they} learned of {e1 the pardon} from the radio} and {a3.does-e1 held a vigil outside the provincial capitol}. {a2.says-e1 {a2 Bishop Emeterio Lagman} called {e1 it} an insult to the dead.} {a4.says=e1 {a4 Justice Undersecretary Cora Dimaguila} said the parole board had forwarded 41 names and that Zamoranos had been among them.}
