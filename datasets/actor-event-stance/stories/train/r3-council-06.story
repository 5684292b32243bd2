id: r3-council-06
kind: merger of councils
country: Japan
genre: local paper
english: British
form: passage
event e1: the merger of three towns into Minami-Okuno city
actor a1: Mayor Fumio Kuramochi (person)
actor a2: Setsuko Irie (person)
actor a3: the prefectural government (organization)
actor a4: the volunteer fire brigade (organization)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1.does-e1 {a1 Mayor Fumio Kuramochi} pulled {a1.p his} town out of {e1 merger talks} on Thursday}, saying residents had not been told that the hospital would lose its night ward. {a2.says-e1 {a2 Setsuko Irie}, who defeated the previous chair of the assembly in April on a platform against {e1 the merger}, praised {a1.p him} for keeping {a1.p his} word.} {a3.does+e1 {a3 The prefectural government}, which had promised the new city 4 billion yen in subsidies}, {a3.says+e1 asked all three towns to reconsider}. {a4.says=e1 {a4 The volunteer fire brigade} said {a4.p its} drills on Sunday would take place as planned.}
