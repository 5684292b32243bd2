id: r2-film-03
kind: film award
country: Argentina
genre: wire report
english: American
form: passage
event e1: the choice of "The Dock" as Argentina's Oscar entry
actor a1: the film academy (organization)
actor a2: Arancedo (person)
actor a3: Nahuel Cabrejas (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

{a2.says-e1 {a2 Arancedo}, a deputy for the ruling party, said it was "shameful" that a film about a police killing would represent the country} and {a2.does-e1 asked the culture department to withhold travel money from the crew}. {a1 The film academy}, {a1.does+e1 whose members selected {e1 the movie} by 113 votes to 61}, said {a1.p it} took no account of politics. {a3 Nahuel Cabrejas}, {a3.d who directed "The Dock"}, {a3.says+e1 said {a3.p he} was honored and would pay for {a3.p his} own ticket}.
