id: r2-licence-04
kind: broadcasting licence
country: Greece
genre: wire report
english: British
form: passage
event e1: the auction of four national television licences
event e2: the Council of State's ruling on the licence auction
actor a1: Minister of State Pavlos Drosinis (person)
actor a2: Asteri TV (organization)
actor a3: the Council of State (organization)
actor a4: New Horizon (organization)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1

{a3.does-e1+e2 Greece's highest administrative court, {a3 the Council of State}, {e2 struck down} {e1 the auction of television licences}} late on Wednesday, ruling 14 to 11 that only an independent regulator could have held {e1 it}. {a2.does-e1+e2 {a2 Asteri TV}, which failed to win one of {e1 the four licences}, had brought the case.} {a1.says+e1 {a1 Minister of State Pavlos Drosinis}, who designed {e1 the sale}, said the government respected {e2 the judgment} but that the 246 million euros it had raised belonged to the people.} {a4.says-e1 {a4 New Horizon}, the main opposition party, called for {a1.p him} to resign, saying {e1 the tender} had been an attempt to control the news.}
