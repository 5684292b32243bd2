id: v1-denmark-governor-street-01
kind: street renaming
country: Denmark
genre: local paper
english: British
form: passage
event e1: the renaming of Guvernør Lundsgaards Vej
event e2: the daubing of the old street signs
actor a1: Naja Egholm (person)
actor a2: the residents' association (organization)
actor a3: Kasper Brix-Thomsen (person)
actor a4: Aarhus city museum (organization)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1

Red paint again on Guvernør Lundsgaards Vej, and this time there is a name to go with it. {a3.does+e2+e1 {a3 Kasper Brix-Thomsen}, 24, walked into Aarhus police station
on Friday carrying the empty tin} and said {a3.says+e1 {a3.p he} would stop when {e1 the slave owner came down}}. {a1.says-e2 Nobody was angrier than {a1 Naja Egholm}. "{a3.p He}
has set {a1.p us} back a year," complained {a1.d the councillor}}, {a1.says+e1 whose motion to name the street after the nurse Abigail Heyliger instead comes to a vote on 12 May}. {a2.says-e2 {a2 The residents'
association} wants {a3.d the young man} to pay for the cleaning} and, {a2.says-e1 while {a2.p it} holds no brief for the governor ("a brute by any standard"), sees no reason why 88 households should change every document they own}.
{a4 Aarhus city museum}, {a4.d which was asked by both camps to pronounce on Lundsgaard's record}, {a4.does=e1 put his ledgers on display last week and left the conclusion about {e1 the name} to visitors}.
