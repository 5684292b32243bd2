id: r1-nigeria-police-reform-01
kind: police reform
country: Nigeria
genre: local paper
english: African
form: passage
event e1: the constitutional amendment creating state police
actor a1: Governor Babajide Onamusi (person)
actor a2: the Northern Senators' Caucus (organization)
actor a3: Inspector-General of Police Sani Mairiga (person)
actor a4: the House of Representatives (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1

{a4 The House of Representatives} {a4.does+e1 yesterday passed {e1 the constitution alteration bill which seeks to establish state police}, with 274 members voting in favour}. {e1 The bill} now goes to the Senate, where {a2 the Northern Senators' Caucus} {a2.says-e1 has vowed to vote against {e1 it}, insisting that governors would use the new forces to hound opponents}.

{a1 Governor Babajide Onamusi}, {a1.says+e1 who has been calling for {e1 the change} since bandits sacked three villages in {a1.p his} state in January, urged senators to "listen to the people in the bush"}. {a3.says=e1 Asked about {e1 the development} in Abuja, {a3 Inspector-General of Police Sani Mairiga} said the Force would abide by whatever the National Assembly decided.}
