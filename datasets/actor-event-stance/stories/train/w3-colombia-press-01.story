id: w3-colombia-press-01
kind: press law
country: Colombia
genre: wire report
english: American
form: passage
event e1: the right-to-be-forgotten bill
event e2: El Faro de Cúcuta's publication of the senator's file
actor a1: El Faro de Cúcuta (organization)
actor a2: Wilmer Ocampo (person)
actor a3: the Association of Victims of Catatumbo (organization)
actor a4: Natalia Restrepo Viana (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 =e2

CÚCUTA, Colombia - Page three of {a1 El Faro de Cúcuta} on Sunday carried {a1.does+e2 a 22-year-old conviction for cattle theft}, and the name on {e2 it} was {a2 Wilmer Ocampo}'s. {a2.d The senator} happens to be {a2.does+e1 the author of {e1 a bill that would oblige newspapers to erase old court records}}. {a2.says-e2 {a2.p He} called {e2 the article} a stab in the back}; {a1.says-e1 {a1.d the paper} said {e2 it} was an illustration of what readers would lose}. {a3 The Association of Victims of Catatumbo} found {a3.p itself} on both sides. {a3.says+e1 Many of {a3.p its} members, falsely listed as guerrillas in the nineties, have pressed for {e1 the erasure rule}, and still do}. {a3.says+e2 But {a2.d a lawmaker} is not a peasant, {a3.p its} president said, "and {a3.p we} are glad somebody printed {e2 it}."} {a4 Natalia Restrepo Viana}, who follows Congress for a think tank, {a4.says=e1 said {e1 the text} had 50 votes and needed 55}, {a4.says=e2 and that {e2 the story} would move {e1 it} either way or not at all}.
