id: r2-film-02
kind: film award
country: Italy
genre: wire report
english: British
form: passage
event e1: the honorary award for director Aurelio Santacroce
event e2: an agreement on film subsidies with Slovenia (unrelated)
event e3: the resignation of jury member Fulvia Garbarino
actor a1: the Lido festival (organization)
actor a2: Non Sei Sola (organization)
actor a3: Fulvia Garbarino (person)
actor a4: Culture Undersecretary Tommaso Belluno (person)
stance: a1 +e1
stance: a2 -e1 +e3
stance: a3 -e1 +e3
stance: a4 =e1 =e2

{a1.says+e1 {a1 The Lido festival} defended on Monday {a1.p its} choice of Aurelio Santacroce for {e1 a lifetime achievement prize}, saying {a1.p it} honoured the films and passed no judgment on the man.} Three actresses have accused the 81-year-old director of sexual harassment, which he denies. {a2.does-e1 The women's group {a2 Non Sei Sola} has gathered 40,000 signatures against {e1 the award}}, and {a3.does-e1+e3 jury member {a3 Fulvia Garbarino} {e3 stepped down} last week over {e1 the decision}}, {a2.says+e3 a gesture {a2.d the group} praised}. {a4.says=e1 {a4 Culture Undersecretary Tommaso Belluno}, visiting the festival, said {e1 it} was a matter for the organisers.}
