id: r5-party-leadership-contest-05
kind: party leadership contest
country: Turkey
genre: wire report
english: British
form: passage
event e1: the court order annulling Selin Karahasanlı's election as party leader
actor a1: Selin Karahasanlı (person)
actor a2: Hikmet Öncüler (person)
actor a3: the Justice Ministry (organization)
actor a4: Osman Beyazıtlı (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1

{a2 Hikmet Öncüler}, who lost the contest in 2023 by 93 votes and {a2.does+e1 brought the case with four other delegates}, said {a2.p he} was ready to return to headquarters. {a1 Karahasanlı} {a1.does-e1 has refused to hand over the keys and appealed}. {a4.says-e1 The mayor of Edirne, {a4 Osman Beyazıtlı}, called {e1 the judgment} a political operation and asked members to gather outside the building.} {a3 The Justice Ministry} {a3.says=e1 said {a3.p it} did not comment on individual rulings}.
