id: r4-brazil-video-game-rating-01
kind: video game rating
country: Brazil
genre: newspaper report
english: American
form: passage
event e1: the court order banning the game "Favela Strike" from stores
actor a1: Judge Aderbal Quintão (person)
actor a2: Nova Fase Jogos (organization)
actor a3: The department that issues the ratings (organization)
actor a4: the consumer agency in Goiânia (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

Inspectors of {a4 the consumer agency in Goiânia} {a4.does=e1 began removing copies from shelves on Thursday} after {a1.does+e1 {a1 Judge Aderbal Quintão} ordered {e1 the title} off the market nationwide}, {a1.says+e1 saying {e1 it} taught violence against the police}. {a2 Nova Fase Jogos}, {a2.d the distributor}, {a2.does-e1 has appealed}. The game had been sold for eight years with an 18-and-over label. {a3.says=e1 {a3.d The department that issues the ratings}, part of the Justice Ministry, said it had not been heard in the case.}
