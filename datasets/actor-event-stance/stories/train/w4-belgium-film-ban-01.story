id: w4-belgium-film-ban-01
kind: film ban
country: Belgium
genre: wire report
english: European
form: passage
event e1: Ghent's ban on showing the film "Zwarte Piste" in schools
event e2: the education minister's order to lift the ban
actor a1: Alderwoman Lieve Stockmans (person)
actor a2: Rutger De Keersmaeker (person)
actor a3: the screenwriter (person)
actor a4: pupils at the Sint-Amand college (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

When Ghent told its schools last month not to show "Zwarte Piste", a drama about a fatal hazing, it found an unexpected ally in {a3.d the woman who wrote it}. {a3.says+e1 "Fourteen-year-olds should not see {a3.p my} film. The city is right and {a3.p I} have told it so," {a3.d the screenwriter} said on Friday.} The Flemish education minister thinks otherwise. {a2.says-e1 In a circular, {a2 Rutger De Keersmaeker} called {e1 the prohibition} a disservice to the boy who died} and {a2.does+e2 gave the city ten days to withdraw {e1 it}}. {a1 Alderwoman Lieve Stockmans}, {a1.does+e1 who took {e1 the decision}}, {a1.does-e2 has asked the Council of State to suspend {e2 the minister's order}}; {a3.says-e2 {a3.d the writer} says {a3.p she} would gladly testify for {a1.p her}}. {a4 Pupils at the Sint-Amand college} {a4.says=e1 told a reporter {a4.p they} had all seen it online and did not know there was {e1 a ban}}.
