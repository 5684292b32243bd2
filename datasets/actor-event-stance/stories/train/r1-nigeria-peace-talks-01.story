id: r1-nigeria-peace-talks-01
kind: peace talks
country: Nigeria
genre: local paper
english: African
form: passage
event e1: dialogue with the bandit leaders in Zamfara
actor a1: Governor Lawwali Gusau-Maradun (person)
actor a2: Retired General Okon Etukudo (person)
actor a3: the Emir of Birnin Magaji (person)
actor a4: Malam Bashari Yabo (person)
actor a5: the Anka Displaced Persons Union (organization)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1

{a1 Governor Lawwali Gusau-Maradun} {a1.says-e1 has ruled out any form of {e1 dialogue with bandits} under {a1.p his} watch}, saying those who sat down with them in 2019 only bought time for the gunmen to rearm.

{a1.d The governor} was reacting to a call by {a3 the Emir of Birnin Magaji}, {a3.says+e1 who said last Friday that farmers could not go back to their fields unless somebody {e1 talked to the men in the forest}}. {a4 Malam Bashari Yabo}, a cleric who has met several of the leaders, {a4.says+e1 offered to lead a team}.

{a2.d The Minister of Defence}, {a2 Retired General Okon Etukudo}, {a2.says-e1 said the military would not be party to {e1 it}}, and {a5 the Anka Displaced Persons Union} {a5.says-e1 described {e1 the idea} as an insult to those buried in mass graves}.
